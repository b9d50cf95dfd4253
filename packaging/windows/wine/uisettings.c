/* Windows.UI.ViewManagement.UISettings for Wine 8, which lacks it: Qt asks for the colours of the desktop, and ends where
 * nobody answers. One object answers for every interface; only what Qt calls does something. For the proof alone. */
#include <windows.h>

typedef struct object {
    void *const *methods;
} object;

static HRESULT WINAPI query(object *self, const IID *wanted, void **found)
{
    (void)wanted;
    *found = self;
    return S_OK;
}

static ULONG WINAPI count(object *self)
{
    (void)self;
    return 1;
}

static HRESULT WINAPI no(object *self)
{
    (void)self;
    return E_NOTIMPL;
}

static HRESULT WINAPI color(object *self, int kind, BYTE *argb)
{
    BYTE level = kind == 1 ? 0 : 255; /* the foreground is black, the rest white */
    (void)self;
    argb[0] = 255;
    argb[1] = argb[2] = argb[3] = level;
    return S_OK;
}

static HRESULT WINAPI add_listener(object *self, void *handler, INT64 *token)
{
    (void)self;
    (void)handler;
    *token = 1;
    return S_OK;
}

static HRESULT WINAPI remove_listener(object *self, INT64 token)
{
    (void)self;
    (void)token;
    return S_OK;
}

static void *const of_settings[] = {query, count, count, no, no, no, color, add_listener, remove_listener, no, no, no, no, no, no, no};
static object settings = {of_settings};

static HRESULT WINAPI activate(object *self, void **made)
{
    (void)self;
    *made = &settings;
    return S_OK;
}

static void *const of_factory[] = {query, count, count, no, no, no, activate, no, no};
static object factory = {of_factory};

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *name, void **found)
{
    (void)name;
    *found = &factory;
    return S_OK;
}
