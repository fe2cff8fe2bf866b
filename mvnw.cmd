@echo off
rem Runs the Maven version that this project is pinned to, after downloading it once from Maven Central.
rem Version and checksum are those in mvnw. MVNW_REPOURL names another repository to download from, and
rem MAVEN_USER_HOME another folder to keep Maven in (by default, .m2 in the user's profile).
setlocal

if not defined JAVA_HOME (
  where javac >nul 2>nul
  if errorlevel 1 (
    echo mvnw: finds no JDK; install one, 17 or newer, and point JAVA_HOME at it>&2
    exit /b 1
  )
)

for /f "tokens=2 delims==" %%v in ('findstr /b "version=" "%~dp0mvnw"') do set "MVNW_VERSION=%%v"
for /f "tokens=2 delims==" %%v in ('findstr /b "sha512=" "%~dp0mvnw"') do set "MVNW_SHA512=%%v"
set "MVNW_FROM=%MVNW_REPOURL%"
if not defined MVNW_FROM set "MVNW_FROM=https://repo.maven.apache.org/maven2"
set "MVNW_HOME=%MAVEN_USER_HOME%"
if not defined MVNW_HOME set "MVNW_HOME=%USERPROFILE%\.m2"
set "MVNW_HOME=%MVNW_HOME%\wrapper\dists\apache-maven-%MVNW_VERSION%"

if not exist "%MVNW_HOME%\bin\mvn.cmd" (
  call :install || exit /b 1
)
rem Without "call", so that this is the last line that runs and the exit code is that of Maven.
"%MVNW_HOME%\bin\mvn.cmd" %*

:install
set "MVNW_URL=%MVNW_FROM%/org/apache/maven/apache-maven/%MVNW_VERSION%/apache-maven-%MVNW_VERSION%-bin.tar.gz"
set "MVNW_WORK=%MVNW_HOME%.%RANDOM%"
mkdir "%MVNW_WORK%" || exit /b 1
curl --fail --silent --show-error --location --retry 3 --output "%MVNW_WORK%\maven.tar.gz" "%MVNW_URL%"
if errorlevel 1 (
  set "MVNW_REASON=cannot download %MVNW_URL%; check the network, the proxy or MVNW_REPOURL"
  goto :fail
)
certutil -hashfile "%MVNW_WORK%\maven.tar.gz" SHA512 | findstr /i "%MVNW_SHA512%" >nul
if errorlevel 1 (
  set "MVNW_REASON=the file at %MVNW_URL% is not Maven %MVNW_VERSION%; its SHA-512 differs"
  goto :fail
)
"%SystemRoot%\System32\tar.exe" -xzf "%MVNW_WORK%\maven.tar.gz" -C "%MVNW_WORK%"
if errorlevel 1 (
  set "MVNW_REASON=cannot unpack %MVNW_WORK%\maven.tar.gz"
  goto :fail
)
if not exist "%MVNW_HOME%" move "%MVNW_WORK%\apache-maven-%MVNW_VERSION%" "%MVNW_HOME%" >nul
rmdir /s /q "%MVNW_WORK%"
exit /b 0

:fail
echo mvnw: %MVNW_REASON%>&2
rmdir /s /q "%MVNW_WORK%"
exit /b 1
