"""`pga completion`: what makes a shell ask pga at TAB. The shell reads it; nothing is installed."""

from enum import StrEnum
from typing import Annotated

from pgacli.commands.words.declared import Argument


class Shell(StrEnum):
    """The shells that can ask."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"


def completion(
    shell: Annotated[
        Shell, Argument(help="The shell to print it for: bash, zsh, fish or powershell.")
    ],
) -> None:
    """Print what lets TAB complete commands, options, ids and headings in your shell."""
    print(_SCRIPTS[shell], end="")


_BASH = """\
# Put this line into ~/.bashrc:  eval "$(pga completion bash)"
_pga() {
    local word
    COMPREPLY=()
    while IFS= read -r word; do
        [ -n "$word" ] && COMPREPLY+=("$word")
    done < <(_PGA_COMPLETE=bash "${COMP_WORDS[0]}" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    case ${COMPREPLY[0]} in *=) compopt -o nospace 2>/dev/null ;; esac
}
complete -o bashdefault -o default -F _pga pga
"""

_ZSH = """\
#compdef pga
# Put this line into ~/.zshrc, after compinit:  eval "$(pga completion zsh)"
_pga() {
    local line
    local -a rows suffix
    for line in ${(f)"$(_PGA_COMPLETE=zsh ${words[1]} "${(@)words[2,CURRENT]}" 2>/dev/null)"}; do
        rows+=("${${line/$'\\t'/:}%:}")
        [[ $line == *=$'\\t'* ]] && suffix=(-S '')
    done
    if (( $#rows )); then _describe pga rows $suffix; else _files; fi
}
if [[ $funcstack[1] == _pga ]]; then _pga "$@"; else compdef _pga pga; fi
"""

_FISH = """\
# Put this line into ~/.config/fish/config.fish:  pga completion fish | source
function __pga_complete
    set -l words (commandline -opc)
    set -l found (env _PGA_COMPLETE=fish $words (commandline -ct) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c pga -f -a '(__pga_complete)'
"""

_POWERSHELL = """\
# Put this line into your $PROFILE:  pga completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName pga -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    $result = [System.Management.Automation.CompletionResult]
    try {
        $env:_PGA_COMPLETE = 'powershell'
        & pga @words ":$wordToComplete" 2>$null | ForEach-Object {
            $word, $gist = $_ -split "`t", 2
            if (-not $gist) { $gist = $word }
            $result::new($word, $word, 'ParameterValue', $gist)
        }
    } finally {
        Remove-Item Env:_PGA_COMPLETE
    }
}
"""

_SCRIPTS = {
    Shell.BASH: _BASH,
    Shell.ZSH: _ZSH,
    Shell.FISH: _FISH,
    Shell.POWERSHELL: _POWERSHELL,
}
