@echo off
rem Backread on the command line; backread.exe is the application.
rem   backread [open] [FILE...]    the application, on the files
rem   backread review FILE...      the review on the command line; see: backread review --help
rem   backread watch FOLDER        the review of a folder, again whenever something is saved in it
rem   backread batch               many drafts at once, JSON Lines in and out
rem   backread convert FILE...     plain-text drafts out of Word, HTML and other files
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
if "%~1"=="review" goto command_line
if "%~1"=="watch" goto command_line
if "%~1"=="batch" goto command_line
if "%~1"=="convert" goto command_line
start "Backread" /wait "%here%backread.exe" %*
exit /b %ERRORLEVEL%

:command_line
set "java_home="
call :try_java "%here%jre"
if defined JAVA_HOME call :try_java "%JAVA_HOME%"
if not defined java_home for /f "delims=" %%j in ('where java 2^>nul') do call :try_java "%%~dpj.."
if not defined java_home for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do call :try_java "%%~j"
if not defined java_home (
	echo backread: Java 21 or newer is needed, and none was found. 1>&2
	echo backread: install it, for example Eclipse Temurin 21, or set JAVA_HOME. 1>&2
	exit /b 2
)
rem The class path is longer than a line may be here, so Java makes it.
"%java_home%\bin\java.exe" -Xmx32m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dbackread.home=%here%." -cp "%here%backread.exe" org.backread.launcher.CommandLine %*
exit /b %ERRORLEVEL%

rem Takes the Java home %1 when it is release 21 or newer and none was taken yet.
:try_java
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "release=%%~v"
for /f "delims=." %%n in ("%release:"=%") do if %%n GEQ 21 set "java_home=%~f1"
exit /b 0
