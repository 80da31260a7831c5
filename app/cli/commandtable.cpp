// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/commandtable.h"

#include "azuredevops/tokencheck.h"

#include <QCoreApplication>

#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

constexpr int anyNumber = std::numeric_limits<int>::max();

constexpr std::array commands{
    CommandRow{CommandWord::Overview, "", 0, 0, false, "check-all", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the list of stored tokens. If there are none, open setup.")},
    CommandRow{
        CommandWord::Setup, "setup", 0, 1, false, "", "[ORGANIZATION]",
        QT_TRANSLATE_NOOP("CommandTable", "Open the wizard that creates and stores a token.")},
    CommandRow{CommandWord::Revalidate, "revalidate", 0, 1, true, "", "[ORGANIZATION[/NAME]]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the wizard that checks a stored token, or the list if "
                                 "several are stored and none is named.")},
    CommandRow{CommandWord::Rotate, "rotate", 0, 1, true, "", "[ORGANIZATION[/NAME]]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the wizard that replaces a stored token with a new one, "
                                 "or the list if several are stored and none is named.")},
    CommandRow{CommandWord::Add, "add", 1, 1, false, "name expires needs unchecked as-is",
               "ORGANIZATION",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Read a token from standard input, check it, and store it if it "
                                 "works.")},
    CommandRow{CommandWord::Check, "check", 0, anyNumber, true, "needs json",
               "[ORGANIZATION[/NAME] …]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Check the given tokens, or all stored tokens if none is given.")},
    CommandRow{CommandWord::List, "list", 0, 0, false, "json", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "List the stored tokens, as last checked. Reads no secret and "
                                 "uses no network.")},
    CommandRow{CommandWord::Replace, "replace", 1, 1, true,
               "name expires needs as-is allow-less allow-other-account prove-revoked",
               "ORGANIZATION[/NAME]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Read a new token from standard input, check it, and replace "
                                 "the stored one with it. The old token is kept until it is "
                                 "revoked.")},
    CommandRow{CommandWord::Remove, "remove", 1, 1, true, "", "ORGANIZATION[/NAME]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Remove a token from the keychain. It works until you revoke "
                                 "it in Azure DevOps.")},
    CommandRow{CommandWord::Token, "token", 1, 1, true, "force as", "ORGANIZATION[/NAME]",
               QT_TRANSLATE_NOOP("CommandTable", "Print the secret, for scripts.")},
    CommandRow{CommandWord::Inspect, "inspect", 0, 0, false, "json", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Identify the text on standard input. Works offline and stores "
                                 "nothing.")},
    CommandRow{CommandWord::Git, "git", 0, 0, false, "local", "on|off|status",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Let git get its tokens from the keychain, or no longer, or "
                                 "show whom it asks."),
               "on off status"},
    CommandRow{
        CommandWord::Credential, "credential", 0, 0, false, "force", "get|store|erase",
        QT_TRANSLATE_NOOP("CommandTable", "What git calls then: its credential helper protocol."),
        "get store erase *"},
    CommandRow{CommandWord::Run, "run", 1, 1, true, "env",
               "ORGANIZATION[/NAME] [--env NAME[=FORM] …] -- COMMAND …",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Run a command with the token in its environment, and in no "
                                 "other. Ends as the command does.")},
    CommandRow{CommandWord::Find, "find", 1, 1, true, "in json",
               "ORGANIZATION[/NAME] [--in FOLDER …]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Find copies of the token, and of old ones kept with it, where "
                                 "tools keep tokens. Reads only, and sends nothing.")},
    CommandRow{CommandWord::Give, "give", 1, 1, true, "to", "ORGANIZATION[/NAME] --to TOOL",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Give the token to a tool that keeps a copy, and remember that: "
                                 "“replace” gives it the new one.")},
    CommandRow{CommandWord::ForgetPlace, "forget-place", 1, 1, true, "place",
               "ORGANIZATION[/NAME] --place TOOL",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Forget that a tool was given the token. The tool keeps its "
                                 "copy.")},
    CommandRow{CommandWord::Remind, "remind", 0, 0, false, "check on off status", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Show one notification for what has become due since the last "
                                 "one. Reads no secret and uses no network, unless --check is "
                                 "given.")},
    CommandRow{CommandWord::Diagnose, "diagnose", 0, 0, false, "", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Print what somebody who helps you needs to know about this "
                                 "system, without any secret.")},
};

constexpr std::array options{
    OptionRow{"name", "NAME", QT_TRANSLATE_NOOP("CommandTable", "the token’s name (%1)"), false},
    OptionRow{"expires", "YYYY-MM-DD",
              QT_TRANSLATE_NOOP("CommandTable", "when it expires (UTC), as on the token page"),
              false},
    OptionRow{"needs", "LIST",
              QT_TRANSLATE_NOOP("CommandTable",
                                "what it is needed for: a list of code,members,diff; remembered "
                                "(%1)"),
              false},
    OptionRow{"unchecked", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "store it whatever the check says, marked with the result"),
              false},
    OptionRow{
        "as-is", nullptr,
        QT_TRANSLATE_NOOP("CommandTable", "send it even if it does not have the format of a token"),
        false},
    OptionRow{"allow-less", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "replace even if the new token lacks something needed or can do "
                                "less"),
              false},
    OptionRow{"allow-other-account", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "replace even if the new token belongs to another account"),
              false},
    OptionRow{"prove-revoked", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "read no token; remove the old ones that Azure DevOps now "
                                "refuses"),
              false},
    OptionRow{"json", nullptr, QT_TRANSLATE_NOOP("CommandTable", "print JSON"), false},
    OptionRow{"force", nullptr,
              QT_TRANSLATE_NOOP("CommandTable", "print the secret even to a terminal"), false},
    OptionRow{"local", nullptr,
              QT_TRANSLATE_NOOP("CommandTable", "for the repository of this folder only"), false},
    OptionRow{"as", "FORM",
              QT_TRANSLATE_NOOP("CommandTable",
                                "the form of the token: raw, base64 (of “:token”), basic, or "
                                "basic-header (raw)"),
              false},
    OptionRow{"env", "NAME[=FORM]",
              QT_TRANSLATE_NOOP("CommandTable",
                                "the variable that holds the token; FORM is base64 (of “:token”), "
                                "basic, or basic-header (AZURE_DEVOPS_EXT_PAT)"),
              false, true},
    OptionRow{"in", "FOLDER",
              QT_TRANSLATE_NOOP("CommandTable", "look through the text files in FOLDER as well"),
              false, true},
    OptionRow{"to", "TOOL",
              QT_TRANSLATE_NOOP("CommandTable", "who gets it: az-devops or git-credential"), false},
    OptionRow{"place", "TOOL",
              QT_TRANSLATE_NOOP("CommandTable", "which one: az-devops or git-credential"), false},
    OptionRow{"check", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "first check the tokens that were not checked for a week; with "
                                "--on, by itself"),
              false},
    OptionRow{"on", nullptr,
              QT_TRANSLATE_NOOP("CommandTable", "from now on, remind by itself, every day"), false},
    OptionRow{"off", nullptr, QT_TRANSLATE_NOOP("CommandTable", "no longer do so"), false},
    OptionRow{"status", nullptr, QT_TRANSLATE_NOOP("CommandTable", "print whether it does so"),
              false},
    OptionRow{"check-all", nullptr,
              QT_TRANSLATE_NOOP("CommandTable", "check all tokens when the list is open"), false},
    OptionRow{"ca-file", "FILE",
              QT_TRANSLATE_NOOP("CommandTable",
                                "also trust the certificate authorities in FILE (PEM, DER, or "
                                "PKCS #7)"),
              true},
    OptionRow{"timeout", "SECONDS",
              QT_TRANSLATE_NOOP("CommandTable", "time limit for the whole check, 1 to 600 (%1)"),
              true},
    OptionRow{"help", nullptr, QT_TRANSLATE_NOOP("CommandTable", "print this help and exit"), true},
    OptionRow{"version", nullptr, QT_TRANSLATE_NOOP("CommandTable", "print the version and exit"),
              true},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandTable", text);
}

QString usageOf(const CommandRow &command)
{
    if (command.command == CommandWord::Overview)
        return QCoreApplication::translate("CommandTable", "(no command)");
    const QString usage = QString::fromUtf8(command.usage);
    return QString(QLatin1StringView(command.word) + u' ' + usage).trimmed();
}

QString line(const QString &left, const QString &right)
{
    return "  "_L1 + left.leftJustified(33) + ' '_L1 + right + u'\n';
}

/// What holds if @a option is not given, where that is told; @a command may be null.
QString byDefault(const OptionRow &option, const CommandRow *command)
{
    const QLatin1StringView name(option.name);
    const bool isNew = command && command->command == CommandWord::Add;
    if (name == "timeout"_L1)
        return QString::number(azuredevops::defaultDeadline.count());
    if (name == "name"_L1)
        return isNew ? u"patwizard-YEAR-MONTH"_s
                     : QCoreApplication::translate(
                         "CommandTable",
                         "on the token page; otherwise the old name, with the current month");
    if (name == "needs"_L1)
        return isNew ? u"code,members"_s
                     : QCoreApplication::translate("CommandTable", "as last time");
    return {};
}

QString optionLines(const CommandRow *command)
{
    QString lines;
    for (const OptionRow &option : options) {
        if (!hasOption(command ? *command : commands.front(), option))
            continue;
        lines += line("--"_L1 + QLatin1StringView(option.name)
                          + (option.value ? u' ' + QLatin1StringView(option.value) : QString()),
                      summaryOf(option, command));
    }
    return lines;
}

/// What has to be known of the arguments of @a command; of all commands if it is null.
QString remarks(const CommandRow *command)
{
    const bool isAll = !command;
    QString text;
    if (isAll || command->mostPlaces > 0)
        text += QCoreApplication::translate(
            "CommandTable", "ORGANIZATION is the name or any address of the organization.\n");
    if (isAll || command->takesName)
        text += QCoreApplication::translate(
            "CommandTable", "/NAME can be omitted if only one of its tokens is stored.\n");
    if (isAll || opensWindow(command->command)
        || QLatin1StringView(command->options).contains("needs"_L1))
        text += QCoreApplication::translate(
            "CommandTable",
            "The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).\n");
    if (command && QLatin1StringView(command->options).contains("as-is"_L1))
        text += QCoreApplication::translate("CommandTable",
                                            "Example: patwizard %1 fabrikam <token.txt\n")
                    .arg(QLatin1StringView(command->word));
    if (command && command->command == CommandWord::Find)
        text += QCoreApplication::translate(
            "CommandTable",
            "The exit status is 4 if copies were found, and 5 if none was found, but something "
            "could not be looked at.\n");
    if (command && command->command == CommandWord::Run)
        text += QCoreApplication::translate(
            "CommandTable",
            "The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.\n"
            "Example: patwizard run fabrikam -- az repos list\n");
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

bool opensWindow(CommandWord command) noexcept
{
    return command == CommandWord::Overview || command == CommandWord::Setup
        || command == CommandWord::Revalidate || command == CommandWord::Rotate;
}

std::span<const CommandRow> commandTable()
{
    return commands;
}

std::span<const OptionRow> optionTable()
{
    return options;
}

bool hasOption(const CommandRow &command, const OptionRow &option)
{
    const QStringList own = QString::fromLatin1(command.options).split(u' ');
    return option.isEverywhere || own.contains(QLatin1StringView(option.name));
}

QString summaryOf(const CommandRow &command)
{
    return translated(command.summary);
}

QString summaryOf(const OptionRow &option, const CommandRow *command)
{
    const QString summary = translated(option.summary);
    const QString value = byDefault(option, command);
    return value.isEmpty() ? summary : summary.arg(value);
}

QString helpText(const CommandRow *command)
{
    QString text;
    if (command) {
        text = QCoreApplication::translate("CommandTable", "Usage: patwizard %1 [options]\n%2\n")
                   .arg(usageOf(*command), translated(command->summary));
    } else {
        text = QCoreApplication::translate(
            "CommandTable",
            "Usage: patwizard [COMMAND] [options]\n"
            "Helps you create a personal access token for Azure DevOps, checks it, and stores "
            "it in the keychain.\n"
            "\n"
            "Commands:\n");
        for (const CommandRow &row : commands)
            text += line(usageOf(row), translated(row.summary));
    }
    return text
        + QCoreApplication::translate(
              "CommandTable",
              "\n"
              "Options:\n"
              "%1\n"
              "%2"
              "Exit status: 0 success; 1 an internal or disk error; 2 wrong usage, or no token "
              "provided;\n"
              "3 the token is refused; 4 it lacks something that is needed; 5 it could not be "
              "checked; 6 the keychain is\n"
              "missing, locked, or refuses access, or no such token is stored. With several "
              "tokens, the most serious one\n"
              "counts, in the order 3, 4, 6, 5, 1.\n")
              .arg(optionLines(command), remarks(command));
}

} // namespace cli
