@echo off
rem Builds the program when its sources are newer than the last build, and runs it with all arguments.
setlocal
set "here=%~dp0"
set "output=%here%src\Dragoman.Cli\bin\Release\net10.0"
where dotnet >nul 2>nul
if errorlevel 1 (
    echo dragoman: the .NET SDK 10 is needed and 'dotnet' was not found; see https://dotnet.microsoft.com/download 1>&2
    exit /b 1
)
if exist "%output%\.built" (
    powershell -NoProfile -Command "$b=(Get-Item '%output%\.built').LastWriteTimeUtc; $n=Get-ChildItem '%here%src\Dragoman','%here%src\Dragoman.Store','%here%src\Dragoman.Cli','%here%samples','%here%actors','%here%outlets' -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1; if ($n) { exit 1 }"
    if not errorlevel 1 goto run
)
dotnet build "%here%src\Dragoman.Cli" -c Release -v quiet --nologo 1>&2
if errorlevel 1 (
    echo dragoman: the build failed 1>&2
    exit /b 1
)
type nul > "%output%\.built"
:run
rem Packs are read where they are edited, so that a changed word needs no build.
if not defined DRAGOMAN_LANGUAGES set "DRAGOMAN_LANGUAGES=%here%languages"
dotnet "%output%\Dragoman.Cli.dll" %*
exit /b %errorlevel%
