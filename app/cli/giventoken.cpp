// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/giventoken.h"

#include "cli/argumentgate.h"
#include "cli/terminal.h"
#include "library/place.h"
#include "token/tokentext.h"
#include "wording/codes.h"
#include "wording/punctuation.h"
#include "wording/tokenwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cli {

using token::Cleaning;
using wording::CommandTrouble;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::GivenToken)
};

/// What is not sent, why, and how to have it sent all the same, if that can be.
void complainOf(const token::TokenText &text)
{
    wording::Explanation words = wording::explain(text);
    if (text.cleaned.contains(Cleaning::Utf16))
        words.happened = wording::paragraph({words.happened, wording::cleanedSentence(text)});
    words.meaning = Tr::tr("It was not sent anywhere, and nothing was stored.");
    if (text.token && text.problems.isEmpty())
        words.next = Tr::tr("If it is a token anyway, use --as-is.");
    else if (text.token)
        words.next = Tr::tr("%1 If it is a token anyway, use --as-is.").arg(words.next);
    complain({}, wording::code(text), words);
}

} // namespace

async::Result<token::Token, ExitCode> readGivenToken(const QStringList &names, bool asIs)
{
    const QString given = readSecret(Tr::tr("Token (not shown): "));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const token::TokenText text
        = token::inspect(given, names + QStringList{library::suggestedTokenName(today)});
    if (text.kind == token::Kind::Empty) {
        complain({}, CommandTrouble{CommandTrouble::Kind::NoTokenGiven});
        return ExitCode::WrongUsage;
    }
    const auto seen = inputAmong(QCoreApplication::arguments().mid(1), given);
    if (seen && text.kind != token::Kind::TokenName) {
        complain({}, *seen);
        return ExitCode::WrongUsage;
    }
    if (!text.token || (!text.isPlausible() && !asIs)) {
        complainOf(text);
        return ExitCode::WrongUsage;
    }
    if (!text.isPlausible())
        complain({}, wording::code(text), wording::explain(text));
    else if (text.cleaned.contains(Cleaning::Surroundings))
        tell(wording::cleanedSentence(text));
    return *text.token;
}

} // namespace cli
