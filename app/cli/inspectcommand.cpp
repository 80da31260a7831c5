// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/inspectcommand.h"

#include "cli/terminal.h"
#include "library/place.h"
#include "token/tokentext.h"
#include "wording/codes.h"
#include "wording/punctuation.h"
#include "wording/tokenwords.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

template<typename T>
QJsonArray codes(const QList<T> &values)
{
    QJsonArray result;
    for (const T value : values)
        result += wording::code(value);
    return result;
}

QJsonObject toJson(const token::TokenText &text)
{
    QJsonValue created;
    if (text.created) {
        created = QDate(int(text.created->year()), int(unsigned(text.created->month())), 1)
                      .toString(u"yyyy-MM"_s);
    }
    QJsonObject json{{u"schema"_s, 1},
                     {u"kind"_s, wording::code(text.kind)},
                     {u"plausible"_s, text.isPlausible()},
                     {u"created"_s, created},
                     {u"problems"_s, codes(text.problems)},
                     {u"cleaned"_s, codes(text.cleaned)}};
    if (!text.owner.isEmpty() && text.kind != token::Kind::GitHub)
        json.insert(u"owner"_s, text.owner);
    if (text.tokens > 0)
        json.insert(u"tokens"_s, text.tokens);
    return json;
}

QString sentences(const token::TokenText &text)
{
    if (text.kind == token::Kind::Empty)
        return InspectCommand::tr("There is nothing on standard input.");
    const wording::Explanation words = wording::explain(text);
    const bool isUnusual = text.token && text.problems.isEmpty(); // which can be tried elsewhere
    QStringList parts{words.happened, isUnusual ? words.meaning : words.advice(),
                      wording::cleanedSentence(text)};
    return wording::paragraph(parts);
}

} // namespace

void InspectCommand::run()
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const token::TokenText text = token::inspect(readSecret(tr("Token (not shown): ")),
                                                 {library::suggestedTokenName(today)});
    const bool printed = m_request.json ? printJson(toJson(text)) : printLine(sentences(text));
    Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
}

} // namespace cli
