/* bcryptprimitives.dll for Wine 8, which lacks it: the random numbers that modules written in Rust ask for. For the proof alone. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *target, SIZE_T length)
{
    return SystemFunction036(target, (ULONG)length);
}
