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
set "class_path="
for /f "usebackq tokens=1,3 delims=," %%a in ("%here%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do call :bundle %%a "%%b"
"%java_home%\bin\java.exe" -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED -cp "%class_path%" org.backread.cli.Main %*
exit /b %ERRORLEVEL%

:bundle
for %%n in (org.backread.cli org.backread.formats org.backread.formats.log4j org.backread.desk org.backread.model org.backread.engine org.backread.coherence org.backread.coherence.win32.x86_64 wrapped.org.apache.opennlp.opennlp-tools slf4j.api com.fasterxml.jackson.core.jackson-core picocli org.apache.commons.commons-logging io.github.openhtmltopdf.core io.github.openhtmltopdf.pdfbox org.apache.commons.commons-codec org.apache.commons.commons-collections4 org.apache.commons.commons-compress org.apache.commons.commons-io org.apache.commons.lang3 org.apache.pdfbox org.apache.pdfbox.fontbox org.apache.pdfbox.io org.apache.pdfbox.xmpbox org.commonmark org.commonmark.ext-yaml-front-matter org.jsoup wrapped.com.github.joniles.rtfparserkit wrapped.com.zaxxer.SparseBitSet wrapped.de.rototor.pdfbox.graphics2d wrapped.org.apache.poi.poi wrapped.org.apache.poi.poi-ooxml wrapped.org.apache.poi.poi-ooxml-lite wrapped.org.apache.xmlbeans.xmlbeans org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.emf.ecore.xmi) do if "%~1"=="%%n" set "class_path=%class_path%%here%%~2;"
exit /b 0

rem Takes the Java home %1 when it is release 21 or newer and none was taken yet.
:try_java
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "release=%%~v"
for /f "delims=." %%n in ("%release:"=%") do if %%n GEQ 21 set "java_home=%~f1"
exit /b 0
