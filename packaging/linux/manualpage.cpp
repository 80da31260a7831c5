// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manualpage.h"

#include "cli/commandtable.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace packaging {
namespace {

using cli::CommandRow;
using cli::OptionRow;

/// @a text such that troff shows it as it is.
QString roff(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    text.replace(u'’', "\\(cq"_L1).replace(u'“', "\\(lq"_L1).replace(u'”', "\\(rq"_L1);
    text.replace(u'…', "\\&..."_L1);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? "\\&"_L1 + text : text;
}

QString optionLines(const CommandRow *command)
{
    QString lines;
    for (const OptionRow &option : cli::optionTable()) {
        if (command ? option.isEverywhere || !cli::hasOption(*command, option)
                    : !option.isEverywhere)
            continue;
        lines += ".TP\n\\fB"_L1 + roff("--"_L1 + QLatin1StringView(option.name)) + "\\fR"_L1;
        if (option.value)
            lines += " \\fI"_L1 + roff(QString::fromLatin1(option.value)) + "\\fR"_L1;
        lines += u'\n' + roff(cli::summaryOf(option, command)) + u'\n';
    }
    return lines;
}

QString commandLines()
{
    QString lines;
    for (const CommandRow &command : cli::commandTable()) {
        const QString usage = QString::fromUtf8(command.usage);
        lines += ".TP\n\\fBpatwizard"_L1;
        if (*command.word)
            lines += u' ' + roff(QString::fromLatin1(command.word));
        lines += "\\fR"_L1;
        if (!usage.isEmpty())
            lines += u' ' + roff(usage);
        lines += u'\n' + roff(cli::summaryOf(command)) + u'\n';
        if (const QString options = optionLines(&command); !options.isEmpty())
            lines += ".RS\n"_L1 + options + ".RE\n"_L1;
    }
    return lines;
}

} // namespace

QString manualPage(QString frame, const QString &version, QDate date)
{
    frame.replace("@VERSION@"_L1, version);
    frame.replace("@DATE@"_L1, QLocale::c().toString(date, u"MMMM yyyy"_s));
    frame.replace("@COMMANDS@\n"_L1, commandLines());
    frame.replace("@OPTIONS@\n"_L1, optionLines(nullptr));
    return frame;
}

} // namespace packaging
