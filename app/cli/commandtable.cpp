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
    CommandRow{CommandWord::Overview, "", 0, 0, false, "", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the window that lists what is stored; if nothing is, as "
                                 "“setup” does.")},
    CommandRow{CommandWord::Setup, "setup", 0, 1, false, "", "[ORGANIZATION]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the window that leads to a stored token.")},
    CommandRow{CommandWord::Revalidate, "revalidate", 0, 1, true, "", "[ORGANIZATION[/NAME]]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the window that checks a stored token; the overview if more "
                                 "than one is stored and none is named.")},
    CommandRow{CommandWord::Rotate, "rotate", 0, 1, true, "", "[ORGANIZATION[/NAME]]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Open the window that puts a new token in the place of a stored "
                                 "one; the overview as above.")},
    CommandRow{CommandWord::Add, "add", 1, 1, false, "name expires needs unchecked as-is",
               "ORGANIZATION",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Read a token from standard input, check it, and store it if it "
                                 "works.")},
    CommandRow{CommandWord::Check, "check", 0, anyNumber, true, "needs json",
               "[ORGANIZATION[/NAME] …]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Check stored tokens; all of them if none is named.")},
    CommandRow{CommandWord::List, "list", 0, 0, false, "json", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Say what is stored, as last checked. Reads no secret and asks "
                                 "no network.")},
    CommandRow{CommandWord::Replace, "replace", 1, 1, true,
               "name expires needs as-is allow-less allow-other-account prove-revoked",
               "ORGANIZATION[/NAME]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Read a new token from standard input, check it, and put it in "
                                 "the place of a stored one. The old one is kept until it is "
                                 "revoked.")},
    CommandRow{CommandWord::Remove, "remove", 1, 1, true, "", "ORGANIZATION[/NAME]",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Take a token out of the keychain. It works until it is revoked "
                                 "at Azure DevOps.")},
    CommandRow{CommandWord::Token, "token", 1, 1, true, "force", "ORGANIZATION[/NAME]",
               QT_TRANSLATE_NOOP("CommandTable", "Print the secret, for scripts.")},
    CommandRow{CommandWord::Inspect, "inspect", 0, 0, false, "json", "",
               QT_TRANSLATE_NOOP("CommandTable",
                                 "Say what the text on standard input is. Offline; stores "
                                 "nothing.")},
};

constexpr std::array options{
    OptionRow{"name", "NAME",
              QT_TRANSLATE_NOOP("CommandTable", "the token's name (%1)"), false},
    OptionRow{"expires", "YYYY-MM-DD",
              QT_TRANSLATE_NOOP("CommandTable", "when it expires (UTC), as the token page says"),
              false},
    OptionRow{"needs", "LIST",
              QT_TRANSLATE_NOOP("CommandTable",
                                "what the token is for: some of code,members,diff; remembered "
                                "(%1)"),
              false},
    OptionRow{"unchecked", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "store it whatever the check says, and mark it with that"),
              false},
    OptionRow{"as-is", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "send it even if it does not have the format of a token"),
              false},
    OptionRow{"allow-less", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "even if it lacks something that is needed, or can do less"),
              false},
    OptionRow{"allow-other-account", nullptr,
              QT_TRANSLATE_NOOP("CommandTable", "even if it is another account's"), false},
    OptionRow{"prove-revoked", nullptr,
              QT_TRANSLATE_NOOP("CommandTable",
                                "read no token; drop the old ones that Azure DevOps refuses by now"),
              false},
    OptionRow{"json", nullptr, QT_TRANSLATE_NOOP("CommandTable", "print JSON"), false},
    OptionRow{"force", nullptr,
              QT_TRANSLATE_NOOP("CommandTable", "print the secret even onto a terminal"), false},
    OptionRow{"ca-file", "FILE",
              QT_TRANSLATE_NOOP("CommandTable",
                                "trust the certificate authorities in FILE (PEM) as well"),
              true},
    OptionRow{"timeout", "SECONDS",
              QT_TRANSLATE_NOOP("CommandTable", "how long a whole check may take, 1 to 600 (%1)"),
              true},
    OptionRow{"help", nullptr, QT_TRANSLATE_NOOP("CommandTable", "print this and exit"), true},
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
    return "  "_L1 + left.leftJustified(30) + ' '_L1 + right + u'\n';
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
                     : QCoreApplication::translate("CommandTable",
                                                   "the old one's, with today's month");
    if (name == "needs"_L1)
        return isNew ? u"code,members"_s
                     : QCoreApplication::translate("CommandTable", "as last time");
    return {};
}

QString optionLines(const CommandRow *command)
{
    QString lines;
    for (const OptionRow &option : options) {
        if (command ? !hasOption(*command, option) : !option.isEverywhere)
            continue;
        QString summary = translated(option.summary);
        if (const QString value = byDefault(option, command); !value.isEmpty())
            summary = summary.arg(value);
        lines += line("--"_L1 + QLatin1StringView(option.name)
                          + (option.value ? u' ' + QLatin1StringView(option.value) : QString()),
                      summary);
    }
    return lines;
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
            "Leads to a personal access token for Azure DevOps that is checked and stored in the "
            "keychain.\n\nCommands:\n");
        for (const CommandRow &row : commands)
            text += line(usageOf(row), translated(row.summary));
    }
    return text
        + QCoreApplication::translate(
               "CommandTable",
               "\nOptions:\n%1\n"
               "ORGANIZATION is a name or any address of the organization. /NAME can be left out if "
               "only one of its tokens is stored.\n"
               "Proxies are taken from the system (https_proxy, no_proxy).\n\n"
               "Exit status: 0 all is well; 1 an error of our own or of the disk; 2 wrong usage, or no "
               "token was given;\n"
               "3 the token is refused; 4 it lacks something that is needed; 5 it could not be "
               "checked; 6 the keychain is\n"
               "missing, locked or refuses, or no such token is stored. Over several tokens the "
               "gravest, in the order 3, 4, 6, 5.\n")
              .arg(optionLines(command));
}

} // namespace cli
