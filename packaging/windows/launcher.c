/* Start the program: load the Python beside it and run the package `mlawriter` with the arguments that were given.
 *
 * Built twice: as mlawriter.exe with a window and no console, and as mlawriter.com for the command prompt, which
 * takes .com before .exe where a command is typed without an ending. Nothing is read from the environment, and
 * nothing is loaded from the folder in which the caller stands.
 */
#include <windows.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "launcher_texts.h" /* PYTHON_DLL and the sentences, made when the program is packed */

#define LONGEST 32768 /* what Windows takes as a path, and as a command line */

typedef int (*python_main)(int, wchar_t **);
typedef LONG(WINAPI *tell_version)(OSVERSIONINFOW *);

int _dowildcard = 0; /* a star in an argument stays one, as in the program itself */

static wchar_t place[LONGEST];
static wchar_t words[LONGEST + 512];

/* Return the sentence in the language of the user's Windows. */
static const wchar_t *sentence(const struct text *texts)
{
    wchar_t name[LOCALE_NAME_MAX_LENGTH] = L"";
    LCIDToLocaleName(GetUserDefaultUILanguage(), name, LOCALE_NAME_MAX_LENGTH, 0);
    for (const struct text *one = texts; one->locale; one++)
        if (wcsncmp(name, one->locale, wcslen(one->locale)) == 0)
            return one->words;
    return texts[0].words;
}

static void say(const wchar_t *line)
{
#ifdef WINDOWED
    UINT looks = MB_OK | MB_ICONERROR | MB_SETFOREGROUND;
    if (PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_ARABIC)
        looks |= MB_RTLREADING | MB_RIGHT;
    MessageBoxW(NULL, line, L"mlawriter", looks);
#else
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode, done;
    if (GetConsoleMode(out, &mode)) {
        WriteConsoleW(out, line, (DWORD)wcslen(line), &done, NULL);
        WriteConsoleW(out, L"\r\n", 2, &done, NULL);
    } else {
        static char bytes[4 * (LONGEST + 512)];
        int count = WideCharToMultiByte(CP_UTF8, 0, line, -1, bytes, sizeof bytes - 2, NULL, NULL);
        if (count > 0) {
            memcpy(bytes + count - 1, "\r\n", 2);
            WriteFile(out, bytes, (DWORD)count + 1, &done, NULL);
        }
    }
#endif
}

/* Say which file is missing or blocked. */
static int refuse(const wchar_t *file)
{
    const wchar_t *line = sentence(MISSING);
    const wchar_t *gap = wcsstr(line, L"{file}");
    _snwprintf(words, sizeof words / sizeof *words - 1, L"%.*ls%ls%ls", (int)(gap - line), line, file, gap + 6);
    say(words);
    return 2;
}

/* Tell whether Windows is older than what Qt and Python run on: 10 1809 is build 17763. */
static BOOL too_old(void)
{
    OSVERSIONINFOW found = {.dwOSVersionInfoSize = sizeof found};
    tell_version ask = (tell_version)(void *)GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    return ask && ask(&found) == 0 &&
           (found.dwMajorVersion < 10 || (found.dwMajorVersion == 10 && found.dwBuildNumber < 17763));
}

int wmain(int count, wchar_t **given)
{
    wchar_t *fixed[] = {given[0], L"-B", L"-X", L"utf8", L"-m", L"mlawriter"};
    const int before = sizeof fixed / sizeof *fixed;
    wchar_t **arguments;
    wchar_t *end;
    DWORD length;
    HMODULE python;
    python_main run;
    int code;

    SetDllDirectoryW(L"");
    SetErrorMode(SEM_FAILCRITICALERRORS); /* a stick that was pulled out is told by us */
    if (too_old()) {
        say(sentence(OLD_WINDOWS));
        return 2;
    }
    length = GetModuleFileNameW(NULL, place, LONGEST);
    end = length && length < LONGEST ? wcsrchr(place, L'\\') : NULL;
    if (!end || (size_t)(end - place) + wcslen(PYTHON_DLL) + 2 > LONGEST)
        return refuse(PYTHON_DLL);
    fixed[0] = _wcsdup(place); /* Python takes its own name from it, and finds portable.txt beside it */
    wcscpy(end + 1, PYTHON_DLL);
    python = LoadLibraryExW(place, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    arguments = calloc((size_t)(before + count), sizeof *arguments);
    if (!run || !arguments || !fixed[0])
        return refuse(PYTHON_DLL);
    memcpy(arguments, fixed, sizeof fixed);
    for (int one = 1; one < count; one++)
        arguments[before + one - 1] = given[one];
    code = run(before + count - 1, arguments);
#ifdef WINDOWED
    if (code == 1 && count <= 2) /* no command was asked for: an error ended the program before its window could tell */
        say(sentence(STOPPED));
#endif
    return code;
}
