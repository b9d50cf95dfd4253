; The installer of mlawriter for one user, without an administrator. Made by build_windows.py, which defines
; VERSION, FOUR, SIZE, SOURCE and OUT, and writes languages.nsh and files.nsh.
;
; Silent: setup.exe /S [/D=C:\folder without quotes, last].  Exit codes: 0 installed, 2 not installed,
; 3 the program is open, 4 a newer version is installed, 5 Windows is too old.
Unicode true
ManifestDPIAware true
ManifestSupportedOS all
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define NAME "mlawriter"
!define CASE_CLASS "mlawriter.Case"
!define CLASSES "Software\Classes"
!define APPS "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define STARTED_AS "Software\Microsoft\Windows\CurrentVersion\App Paths\${NAME}.exe"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${APPS}" "InstallLocation"
VIProductVersion "${FOUR}"
VIFileVersion "${FOUR}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${APPS}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_LANGDLL_ALWAYSSHOW
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} ${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "${NAME}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

!include "files.nsh"

Var Installed ; the version that is there
Var Where     ; its folder

; Stop while the program in a folder is open: Windows lets nobody write to a library that is loaded.
!macro refuse_while_open prefix
Function ${prefix}refuse_while_open
  Exch $0
  Push $1
  again:
    IfFileExists "$0\${PYTHON_DLL}" 0 closed
    ClearErrors
    FileOpen $1 "$0\${PYTHON_DLL}" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
  free:
    FileClose $1
  closed:
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro refuse_while_open ""
!insertmacro refuse_while_open "un."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  ReadRegStr $Installed HKCU "${APPS}" "DisplayVersion"
  ReadRegStr $Where HKCU "${APPS}" "InstallLocation"
  ${If} $Installed != ""
    ${VersionCompare} "$Installed" "${VERSION}" $0
    ${If} $0 = 1
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NEWER)" /SD IDNO IDYES older
      SetErrorLevel 4
      Quit
      older:
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  Push "$INSTDIR"
  Call refuse_while_open
  ; An older version takes away exactly what it brought; it alone knows what that was.
  ${If} $Where != ""
    Push "$Where"
    Call refuse_while_open
    ${If} ${FileExists} "$Where\uninstall.exe"
      ClearErrors
      ExecWait '"$Where\uninstall.exe" /S _?=$Where' $0
      ${If} ${Errors}
      ${OrIf} $0 <> 0
        MessageBox MB_OK|MB_ICONSTOP "$(STILL_THERE)" /SD IDOK
        SetErrorLevel 2
        Quit
      ${EndIf}
      Delete "$Where\uninstall.exe"
      RMDir "$Where"
    ${EndIf}
  ${EndIf}

  SetOverwrite on
  ClearErrors
  !insertmacro install_files
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}

  SetOutPath "$INSTDIR" ; where the shortcut starts the program
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe" "" "$INSTDIR\${NAME}.ico" 0 SW_SHOWNORMAL "" "$(CASE_TYPE)"
  WriteRegStr HKCU "${STARTED_AS}" "" "$INSTDIR\${NAME}.exe"

  WriteRegStr HKCU "${CLASSES}\${CASE_CLASS}" "" "$(CASE_TYPE)"
  WriteRegStr HKCU "${CLASSES}\${CASE_CLASS}\DefaultIcon" "" "$INSTDIR\${NAME}.ico"
  WriteRegStr HKCU "${CLASSES}\${CASE_CLASS}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.mla\OpenWithProgids" "${CASE_CLASS}" ""
  ReadRegStr $0 HKCU "${CLASSES}\.mla" ""
  ${If} $0 == "" ; another program's choice stays
    WriteRegStr HKCU "${CLASSES}\.mla" "" "${CASE_CLASS}"
  ${EndIf}

  WriteRegStr HKCU "${APPS}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${APPS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${APPS}" "DisplayIcon" "$INSTDIR\${NAME}.ico"
  WriteRegStr HKCU "${APPS}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${APPS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${APPS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${APPS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${APPS}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${APPS}" "NoModify" 1
  WriteRegDWORD HKCU "${APPS}" "NoRepair" 1
  WriteRegStr HKCU "${APPS}" "InstallerLanguage" "$LANGUAGE"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the desktop looks at the icons again
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  Push "$INSTDIR"
  Call un.refuse_while_open
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro remove_files
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays where something lies in it that the installer did not bring
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${STARTED_AS}"
  DeleteRegKey HKCU "${CLASSES}\${CASE_CLASS}"
  DeleteRegValue HKCU "${CLASSES}\.mla\OpenWithProgids" "${CASE_CLASS}"
  ReadRegStr $0 HKCU "${CLASSES}\.mla" ""
  ${If} $0 == "${CASE_CLASS}"
    DeleteRegValue HKCU "${CLASSES}\.mla" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.mla\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.mla"
  DeleteRegKey HKCU "${APPS}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(STAYS)"
SectionEnd
