/* mscms.dll for Wine 8, whose own lacks some of these: Qt asks for the colour profile of the screen, and there is none. For the proof alone. */
#define NONE(name) \
    __declspec(dllexport) void *name(void) { return 0; }

NONE(OpenColorProfileW)
NONE(CloseColorProfile)
NONE(GetColorProfileFromHandle)
NONE(WcsCreateIccProfile)
