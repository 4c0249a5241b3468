@echo off
rem Starts Factdesk: the window without arguments, else the command line.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "FACTDESK_HOME=%%~fI"

if defined JAVA_HOME goto fromJavaHome
set "FACTDESK_JAVA=java.exe"
where java.exe >nul 2>nul
if errorlevel 1 (
    echo factdesk: no Java found. Install Java 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 1
)
goto checkVersion

:fromJavaHome
set "FACTDESK_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%FACTDESK_JAVA%" (
    echo factdesk: JAVA_HOME is set, but there is no program "%FACTDESK_JAVA%". Set JAVA_HOME to a Java 17 or newer. 1>&2
    exit /b 1
)

:checkVersion
set "FACTDESK_VERSION="
for /f "tokens=3" %%V in ('""%FACTDESK_JAVA%" -version 2^>^&1" ^| findstr /i " version "') do if not defined FACTDESK_VERSION set "FACTDESK_VERSION=%%~V"
set "FACTDESK_MAJOR="
for /f "tokens=1,2 delims=.-+_" %%A in ("%FACTDESK_VERSION%") do if "%%A"=="1" (set "FACTDESK_MAJOR=%%B") else (set "FACTDESK_MAJOR=%%A")
if not defined FACTDESK_MAJOR (
    echo factdesk: "%FACTDESK_JAVA%" does not say which Java it is. Set JAVA_HOME to a Java 17 or newer. 1>&2
    exit /b 1
)
if %FACTDESK_MAJOR% LSS 17 (
    echo factdesk: "%FACTDESK_JAVA%" is Java %FACTDESK_VERSION%; Factdesk needs Java 17 or newer. Set JAVA_HOME to one. 1>&2
    exit /b 1
)

rem An archive of classes lets Java start faster; it fits only the Java and the place that it was made for.
set "FACTDESK_ARCHIVE="
set "FACTDESK_MADE_FOR="
if exist "%FACTDESK_HOME%\lib\factdesk.jsa.for" set /p FACTDESK_MADE_FOR=<"%FACTDESK_HOME%\lib\factdesk.jsa.for"
if /i "%FACTDESK_MADE_FOR%"=="%FACTDESK_VERSION% %FACTDESK_HOME%" set FACTDESK_ARCHIVE="-XX:SharedArchiveFile=%FACTDESK_HOME%\lib\factdesk.jsa"

"%FACTDESK_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=128m --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --module-path "%FACTDESK_HOME%\lib\fx" --add-modules javafx.controls,javafx.fxml,javafx.swing -Xlog:cds=off -Xlog:cds+dynamic=off %FACTDESK_ARCHIVE% %FACTDESK_JAVA_OPTS% -cp "%FACTDESK_HOME%\lib\*" org.factdesk.app.Main %*
exit /b %ERRORLEVEL%
