// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "completions.h"

#include "cli/commandtable.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace packaging {
namespace {

using cli::CommandRow;
using cli::OptionRow;

/// What completes the value of an option, or the argument of a command.
enum class Kind { Nothing, Files, Folders, Needs, Organizations, Tokens };

/// By what stands for it in --help; whatever else does is typed by hand.
Kind kindOf(const OptionRow &option)
{
    const QLatin1StringView value(option.value);
    if (value == "FILE"_L1)
        return Kind::Files;
    if (value == "FOLDER"_L1)
        return Kind::Folders;
    return value == "LIST"_L1 ? Kind::Needs : Kind::Nothing;
}

Kind argumentOf(const CommandRow &command)
{
    if (command.mostPlaces == 0)
        return Kind::Nothing;
    return command.takesName ? Kind::Tokens : Kind::Organizations;
}

/// The fixed words that may follow @a command, such as on|off.
QStringList wordsOf(const CommandRow &command)
{
    static const QRegularExpression choice(u"^[a-z]+(\\|[a-z]+)+$"_s);
    const QString usage = QString::fromUtf8(command.usage);
    return choice.match(usage).hasMatch() ? usage.split(u'|') : QStringList();
}

/// True if a command of the person's own may follow.
bool takesCommand(const CommandRow &command)
{
    return QString::fromUtf8(command.usage).contains("-- "_L1);
}

QList<OptionRow> optionsOf(const CommandRow &command)
{
    QList<OptionRow> options;
    for (const OptionRow &option : cli::optionTable()) {
        if (cli::hasOption(command, option))
            options += option;
    }
    return options;
}

QStringList namesOf(const QList<OptionRow> &options)
{
    QStringList names;
    for (const OptionRow &option : options)
        names += "--"_L1 + QLatin1StringView(option.name);
    return names;
}

QStringList commandWords()
{
    QStringList words;
    for (const CommandRow &command : cli::commandTable()) {
        if (*command.word)
            words += QString::fromLatin1(command.word);
    }
    return words;
}

/// `--name` of each option with a value, separated by bars; only those of @a kind if it is given.
QString optionsWithValue(std::optional<Kind> kind = std::nullopt)
{
    QStringList names;
    for (const OptionRow &option : cli::optionTable()) {
        if (option.value && (!kind || *kind == kindOf(option)))
            names += "--"_L1 + QLatin1StringView(option.name);
    }
    return names.join(u'|');
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString head(const char *firstLine)
{
    return QString::fromLatin1(firstLine)
        + "# Completion for patwizard, made from its table of commands.\n"
          "# SPDX-FileCopyrightText: 2026 The PAT Wizard authors\n"
          "# SPDX-License-Identifier: MIT\n\n"_L1;
}

QString bashArgument(Kind kind)
{
    switch (kind) {
    case Kind::Files: return u"mapfile -t COMPREPLY < <(compgen -f -- \"$current\")"_s;
    case Kind::Folders: return u"mapfile -t COMPREPLY < <(compgen -d -- \"$current\")"_s;
    case Kind::Needs: return u"_patwizard_needs"_s;
    case Kind::Organizations:
        return u"_patwizard_offer \"$(_patwizard_stored | cut -d/ -f1 | sort -u)\""_s;
    case Kind::Tokens: return u"_patwizard_offer \"$(_patwizard_stored)\""_s;
    case Kind::Nothing: break;
    }
    return u":"_s; // nothing
}

QString bashOfCommand(const CommandRow &command)
{
    const QString word = *command.word ? QString::fromLatin1(command.word) : u"''"_s;
    QString offered = wordsOf(command).join(u' ');
    QString lines = "        "_L1 + word + ")\n"_L1;
    lines += "            if [[ $current == -* ]]; then\n"
             "                mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\")\n"_L1.arg(
                 namesOf(optionsOf(command)).join(u' '));
    if (!*command.word)
        offered = commandWords().join(u' ');
    const QString argument = offered.isEmpty()
        ? bashArgument(argumentOf(command))
        : "mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\")"_L1.arg(offered);
    if (argument != ":"_L1)
        lines += "            else\n                "_L1 + argument + u'\n';
    return lines + "            fi ;;\n"_L1;
}

constexpr char bashFunctions[] = R"sh(_patwizard_stored() { patwizard list 2>/dev/null | cut -f1; }

# Offers what begins with the current word, of the lines of $1.
_patwizard_offer() {
    local line
    while IFS= read -r line; do
        [[ -n $line && $line == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$line")")
    done <<<"$1"
}

# The last of a list, after its last comma.
_patwizard_needs() {
    local before=
    [[ $current == *,* ]] && before=${current%,*},
    mapfile -t COMPREPLY < <(compgen -P "$before" -W 'code members diff' -- "${current##*,}")
}

)sh";

constexpr char zshFunctions[] = R"sh(_patwizard_tokens() {
    local -a stored
    stored=(${(f)"$(patwizard list 2>/dev/null | cut -f1)"})
    compadd -M 'm:{[:lower:]}={[:upper:]}' -a stored
}

_patwizard_organizations() {
    local -a stored
    stored=(${(fu)"$(patwizard list 2>/dev/null | cut -d/ -f1)"})
    compadd -a stored
}

_patwizard_needs() { _values -s , need code members diff }

)sh";

QString zshAction(Kind kind)
{
    switch (kind) {
    case Kind::Files: return u"_files"_s;
    case Kind::Folders: return u"_files -/"_s;
    case Kind::Needs: return u"_patwizard_needs"_s;
    case Kind::Organizations: return u"_patwizard_organizations"_s;
    case Kind::Tokens: return u"_patwizard_tokens"_s;
    case Kind::Nothing: break;
    }
    return u" "_s;
}

/// In a description, _arguments gives brackets and colons a meaning.
QString zshDescription(QString text)
{
    return text.replace(u'[', u'(').replace(u']', u')').replace(u':', ';'_L1);
}

QStringList zshSpecs(const CommandRow &command)
{
    QStringList specs;
    for (const OptionRow &option : optionsOf(command)) {
        QString spec = "--%1[%2]"_L1.arg(QLatin1StringView(option.name),
                                         zshDescription(cli::summaryOf(option, &command)));
        if (option.value)
            spec += ":%1:%2"_L1.arg(QLatin1StringView(option.value), zshAction(kindOf(option)));
        specs += quoted(spec);
    }
    const QStringList words = wordsOf(command);
    if (!words.isEmpty())
        specs += quoted("1:word:(%1)"_L1.arg(words.join(u' ')));
    else if (command.mostPlaces == 1)
        specs += quoted("1:token:"_L1 + zshAction(argumentOf(command)));
    else if (command.mostPlaces > 1)
        specs += quoted("*:token:"_L1 + zshAction(argumentOf(command)));
    if (takesCommand(command))
        specs += quoted(u"*:: :_normal"_s);
    return specs;
}

QString fishAction(Kind kind)
{
    switch (kind) {
    case Kind::Files: return u" -r -F"_s;
    case Kind::Folders: return u" -x -a '(__fish_complete_directories)'"_s;
    case Kind::Needs: return u" -x -a 'code members diff code,members code,members,diff'"_s;
    case Kind::Organizations: return u" -a '(__patwizard_stored | string split -f1 /)'"_s;
    case Kind::Tokens: return u" -a '(__patwizard_stored)'"_s;
    case Kind::Nothing: break;
    }
    return u" -x"_s;
}

QString fishOfCommand(const CommandRow &command)
{
    const QString word = QString::fromLatin1(command.word);
    const QString line = word.isEmpty()
        ? u"complete -c patwizard -n __fish_use_subcommand"_s
        : "complete -c patwizard -n '__fish_seen_subcommand_from %1'"_L1.arg(word);
    QString lines;
    if (!word.isEmpty())
        lines += "complete -c patwizard -n __fish_use_subcommand -a %1 -d %2\n"_L1.arg(
            word, quoted(cli::summaryOf(command)));
    for (const OptionRow &option : optionsOf(command))
        lines += line
            + " -l %1 -d %2"_L1.arg(QLatin1StringView(option.name),
                                    quoted(cli::summaryOf(option, &command)))
            + (option.value ? fishAction(kindOf(option)) : QString()) + u'\n';
    const QStringList words = wordsOf(command);
    if (!words.isEmpty())
        lines += line + " -a %1\n"_L1.arg(quoted(words.join(u' ')));
    else if (command.mostPlaces > 0)
        lines += line + fishAction(argumentOf(command)) + u'\n';
    if (takesCommand(command))
        lines += line + " -a '(__fish_complete_subcommand)'\n"_L1;
    return lines;
}

} // namespace

QString bashCompletion()
{
    QString text = head("") + QLatin1StringView(bashFunctions);
    text += "_patwizard() {\n"
            "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
            "    local command= i\n"
            "    COMPREPLY=()\n"
            "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
            "        case ${COMP_WORDS[i]} in\n"
            "            --)\n"
            "                mapfile -t COMPREPLY < <(compgen -A command -A file -- \"$current\")\n"
            "                return ;;\n"_L1;
    text += "            %1) ((i++)) ;;\n"
            "            %2) command=${command:-${COMP_WORDS[i]}} ;;\n"
            "        esac\n"
            "    done\n"
            "    case $before in\n"_L1.arg(optionsWithValue(), commandWords().join(u'|'));
    for (const Kind kind : {Kind::Files, Kind::Folders, Kind::Needs, Kind::Nothing}) {
        if (const QString options = optionsWithValue(kind); !options.isEmpty())
            text += "        %1) %2; return ;;\n"_L1.arg(options, bashArgument(kind));
    }
    text += "    esac\n    case $command in\n"_L1;
    for (const CommandRow &command : cli::commandTable())
        text += bashOfCommand(command);
    return text + "    esac\n}\ncomplete -F _patwizard patwizard\n"_L1;
}

QString zshCompletion()
{
    QString text = head("#compdef patwizard\n") + QLatin1StringView(zshFunctions);
    QString commands;
    QString cases;
    for (const CommandRow &command : cli::commandTable()) {
        const QString word = QString::fromLatin1(command.word);
        if (word.isEmpty())
            continue;
        commands
            += "        %1\n"_L1.arg(quoted(word + u':' + zshDescription(cli::summaryOf(command))));
        cases += "        %1) _arguments -S %2 ;;\n"_L1.arg(
            word, zshSpecs(command).join(" \\\n            "_L1));
    }
    text += "_patwizard() {\n    local -a commands\n    local curcontext=$curcontext state line\n"
            "    commands=(\n%1    )\n"
            "    _arguments -C %2 \\\n        '1: :->command' '*:: :->argument' && return\n"
            "    [[ $state == command ]] && { _describe command commands; return }\n"
            "    case $words[1] in\n%3    esac\n}\n\n_patwizard \"$@\"\n"_L1.arg(
                commands, zshSpecs(cli::commandTable().front()).join(" \\\n        "_L1), cases);
    return text;
}

QString fishCompletion()
{
    QString text = head("")
        + "function __patwizard_stored\n"
          "    patwizard list 2>/dev/null | string split -f1 \\t\n"
          "end\n\n"
          "complete -c patwizard -f\n"_L1;
    for (const CommandRow &command : cli::commandTable())
        text += fishOfCommand(command);
    return text;
}

} // namespace packaging
