// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/terminal.h"

#include "cli/silentinput.h"
#include "wording/codes.h"
#include "wording/punctuation.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#include <wchar.h>
#else
#include <io.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

using wording::CommandTrouble;

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) == 1;
#else
    return _isatty(_fileno(stream)) != 0;
#endif
}

/// no-color.org: any value but the empty one switches colour off.
bool isColourWanted()
{
    return isOutputWatched() && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != "dumb";
}

QString coloured(const QString &text, Tone tone)
{
    const QString colour = tone == Tone::Good ? u"32"_s : tone == Tone::Bad ? u"31"_s : u"33"_s;
    return "\u001b["_L1 + colour + u'm' + text + "\u001b[0m"_L1;
}

/// How many columns of a terminal @a text takes: a letter of East Asia takes two.
qsizetype columnsOf(const QString &text)
{
#ifdef Q_OS_UNIX
    const std::wstring letters = text.toStdWString();
    const int columns = wcswidth(letters.c_str(), letters.size());
    if (columns >= 0) // else the locale does not know them
        return columns;
#endif
    return text.size();
}

QList<qsizetype> widths(const QStringList &heads, const QList<Row> &rows)
{
    QList<qsizetype> result;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        qsizetype width = columnsOf(heads[column]);
        for (const Row &row : rows)
            width = std::max(width, columnsOf(row.cells[column]));
        result += width;
    }
    return result;
}

QString aligned(QStringList cells, const QList<qsizetype> &widths,
                std::optional<Tone> tone = std::nullopt)
{
    for (qsizetype column = 0; column + 1 < cells.size(); ++column)
        cells[column] += QString(widths[column] - columnsOf(cells[column]), u' ');
    if (tone && isColourWanted())
        cells[1] = coloured(cells[1], *tone);
    return cells.join("  "_L1);
}

QByteArray lineOf(const QString &about, const QString &code, const wording::Explanation &words)
{
    QStringList parts{u"patwizard"_s, about, code,
                      wording::paragraph({words.happened, words.advice()})};
    parts.removeAll(QString());
    return QString(parts.join(": "_L1) + u'\n').toLocal8Bit();
}

} // namespace

bool isOutputWatched()
{
    return isTerminal(stdout);
}

bool print(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout)
            == std::size_t(bytes.size())
        && std::fflush(stdout) == 0;
    if (!written) {
        complain(
            {}, {CommandTrouble::Kind::OutputFailed, QString::fromLocal8Bit(std::strerror(errno))});
    }
    return written;
}

bool printLine(const QString &line)
{
    return print(QString(line + u'\n').toLocal8Bit());
}

bool printJson(const QJsonObject &object)
{
    return print(QJsonDocument(object).toJson());
}

bool printTable(const QStringList &heads, const QList<Row> &rows)
{
    QStringList lines;
    if (isOutputWatched()) {
        const auto columns = widths(heads, rows);
        lines += aligned(heads, columns);
        for (const Row &row : rows)
            lines += aligned(row.cells, columns, row.tone);
    } else {
        for (const Row &row : rows)
            lines += row.cells.join(u'\t');
    }
    return lines.isEmpty() || printLine(lines.join(u'\n'));
}

void complain(const QString &about, const QString &code, const wording::Explanation &words)
{
    std::fputs(lineOf(about, code, words).constData(), stderr);
}

void showProgress(const QString &sentence)
{
    if (isTerminal(stderr))
        std::fputs(("\r\u001b[K"_L1 + sentence).toLocal8Bit().constData(), stderr);
}

void tell(const QString &sentence)
{
    std::fputs(("patwizard: "_L1 + sentence + u'\n').toLocal8Bit().constData(), stderr);
}

void complain(const QString &about, const CommandTrouble &trouble)
{
    complain(about, wording::code(trouble.kind), wording::explain(trouble));
}

QByteArray complaint(const CommandTrouble &trouble)
{
    return lineOf({}, wording::code(trouble.kind), wording::explain(trouble));
}

QByteArray readLines(qsizetype most)
{
    std::setvbuf(stdin, nullptr, _IONBF, 0); // no copy of a secret stays in a buffer
    QByteArray bytes;
    bytes.reserve(most); // nor in memory that is given back
    while (bytes.size() < most && !bytes.endsWith("\n\n")) {
        const int byte = std::fgetc(stdin);
        if (byte == EOF || (bytes.isEmpty() && byte == '\n'))
            break;
        bytes += char(byte);
    }
    return bytes;
}

QString readSecret(const QString &prompt)
{
    constexpr qsizetype enough = 64 * 1024 + 1; // beyond that inspect() says "too long"
    std::setvbuf(stdin, nullptr, _IONBF, 0); // no copy of the secret stays in a buffer
    const bool typed = isTerminal(stdin);
    const SilentInput silence;
    if (typed)
        std::fputs(prompt.toLocal8Bit().constData(), stderr);

    QByteArray bytes(enough, '\0');
    qsizetype size = 0;
    while (size < enough) {
        const int byte = std::fgetc(stdin);
        if (byte == EOF || (typed && byte == '\n'))
            break;
        bytes[size++] = char(byte);
    }
    const QString text = QString::fromUtf8(bytes.constData(), size);
    bytes.fill('\0');
    if (typed)
        std::fputs("\n", stderr);
    return text;
}

} // namespace cli
