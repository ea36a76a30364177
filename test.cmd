@echo off
rem Restores from the lock files, checks the style, builds and runs every test; arguments go to the tests.
setlocal
cd /d "%~dp0"
where dotnet >nul 2>nul
if errorlevel 1 (
    echo test: the .NET SDK 10 is needed and 'dotnet' was not found; see https://dotnet.microsoft.com/download 1>&2
    exit /b 1
)
dotnet restore --locked-mode -v quiet || exit /b 1
dotnet format --no-restore --verify-no-changes || exit /b 1
dotnet build --no-restore -c Release -v quiet --nologo || exit /b 1
dotnet test --no-restore --no-build -c Release --no-ansi --no-progress %*
exit /b %errorlevel%
