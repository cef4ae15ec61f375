@echo off
rem Puts Backread into the Start menu and offers it for drafts and reviews, for this user alone.
rem   add-to-menu            or a double click
rem   add-to-menu /remove    takes everything out again
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "classes=HKCU\Software\Classes"
set "shortcut=%APPDATA%\Microsoft\Windows\Start Menu\Programs\Backread.lnk"
set "failed="
if /i "%~1"=="/remove" goto remove

call :program "Applications\backread.exe" "Backread"
call :program "Backread.Draft" "Draft"
call :program "Backread.Review" "Backread review"
for %%t in (.txt .text .md .docx .odt .rtf .html) do (
	reg add "%classes%\Applications\backread.exe\SupportedTypes" /v %%t /d "" /f >nul || set "failed=yes"
	reg add "%classes%\%%t\OpenWithProgids" /v Backread.Draft /t REG_NONE /f >nul || set "failed=yes"
)
reg add "%classes%\.review" /ve /d Backread.Review /f >nul || set "failed=yes"
powershell -NoProfile -Command "$s = (New-Object -ComObject WScript.Shell).CreateShortcut($env:shortcut); $s.TargetPath = $env:here + 'backread.exe'; $s.Save()" || set "failed=yes"
if defined failed (
	echo Backread could not be added everywhere.
	exit /b 1
)
echo Backread is in the Start menu, and under "Open with" for text, Word and web files.
exit /b 0

rem Tells Windows how to start Backread for files of the class %1, which people see as %2.
:program
reg add "%classes%\%~1" /ve /d "%~2" /f >nul || set "failed=yes"
reg add "%classes%\%~1" /v FriendlyAppName /d Backread /f >nul || set "failed=yes"
reg add "%classes%\%~1\DefaultIcon" /ve /d "\"%here%backread.exe\",0" /f >nul || set "failed=yes"
reg add "%classes%\%~1\shell\open\command" /ve /d "\"%here%backread.exe\" \"%%1\"" /f >nul || set "failed=yes"
exit /b 0

:remove
for %%t in (.txt .text .md .docx .odt .rtf .html) do reg delete "%classes%\%%t\OpenWithProgids" /v Backread.Draft /f >nul 2>nul
for %%c in (Applications\backread.exe Backread.Draft Backread.Review .review) do reg delete "%classes%\%%c" /f >nul 2>nul
if exist "%shortcut%" del "%shortcut%"
echo Backread is out of the Start menu and of "Open with".
exit /b 0
