// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/noticewords.h"

#include "wording/causewords.h"
#include "wording/daywords.h"
#include "wording/globalwords.h"
#include "wording/standingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using library::Notice;
using library::Standing;
using library::StoredToken;
using library::TokenRecord;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::NoticeWords)
};

} // namespace

Explanation explain(Notice notice, const TokenRecord &record, QDate today)
{
    const StoredToken &facts = record.current;
    switch (notice) {
    case Notice::LastCheckFailed:
        return {
            Tr::tr("It could not be checked %1: %2")
                .arg(dayWords(facts.lastCheck->at.date(), today), reason(facts.lastCheck->cause)),
            Tr::tr("This says nothing about the token."), Tr::tr("Check it again.")};
    case Notice::KeychainLocked:
        return {
            Tr::tr("The keychain was locked or refused access when the token was last needed, %1.")
                .arg(dayWords(facts.trouble->at.date(), today)),
            {},
            Tr::tr("Unlock the keychain, then check again.")};
    case Notice::RefusedByGit:
        return {Tr::tr("Git says that Azure DevOps refused it %1.")
                    .arg(dayWords(facts.gitRefusal.date(), today)),
                Tr::tr("It may be revoked or expired, lack the scope Code, or have no permission "
                       "for that repository; a proxy may have refused it, too."),
                Tr::tr("Check it again.")};
    case Notice::GlobalToken:
        return storedGlobalToken(today, facts, record.place.organization.name());
    case Notice::OldNotRevoked:
        return {Tr::tr("“%1” is in use. “%2” is kept too.")
                    .arg(plain(facts.label), plain(record.old.constLast().label)),
                Tr::tr("The kept token is not known to be revoked: it may still work for anyone "
                       "who has it."),
                Tr::tr("When you no longer need it, revoke it in Azure DevOps.")};
    case Notice::RecordedDateWrong:
        return {Tr::tr("Azure DevOps accepted it %1, after its recorded expiry date, %2.")
                    .arg(dayWords(facts.lastVerdict->at.date(), today), dayWords(*facts.expires)),
                Tr::tr("The recorded date is wrong."),
                Tr::tr("Correct it. The token page shows when the token expires.")};
    case Notice::ExpiryUnknownAged:
        return {
            Tr::tr("It was created 11 months ago or earlier, and its expiry date is not known."),
            Tr::tr("No token lasts much longer than a year."),
            Tr::tr("Look up the date on the token page and record it, or rotate the token.")};
    case Notice::ExpiryUnknown:
        if (library::endOf(facts)) // whatever its own date
            return {Tr::tr("Its own expiry date is not known."), Tr::tr("It may be earlier."),
                    Tr::tr("Look it up on the token page and record it, to be reminded in time.")};
        return {Tr::tr("Its expiry date is not known."),
                {},
                Tr::tr("Look it up on the token page and record it, to be reminded in time.")};
    case Notice::UnusedLong:
        return {Tr::tr("It has not been checked for 80 days or more."),
                Tr::tr("Azure DevOps treats a token as inactive if it is not used for 90 days."),
                Tr::tr("Check it, which counts as use, or remove it. If it is refused, sign in to "
                       "Azure DevOps in a browser, then check it again.")};
    }
    Q_UNREACHABLE();
}

Mark markOf(Notice notice)
{
    switch (notice) {
    case Notice::LastCheckFailed:
    case Notice::KeychainLocked: return Mark::Unknown;
    case Notice::RefusedByGit:
    case Notice::GlobalToken:
    case Notice::OldNotRevoked:
    case Notice::RecordedDateWrong:
    case Notice::ExpiryUnknownAged:
    case Notice::UnusedLong: return Mark::Warning;
    case Notice::ExpiryUnknown: return Mark::Info;
    }
    Q_UNREACHABLE();
}

QString word(Notice notice)
{
    switch (notice) {
    //: Below or after the state of a token.
    case Notice::LastCheckFailed: return Tr::tr("last check failed");
    case Notice::KeychainLocked: return Tr::tr("keychain locked");
    //: Below or after the state of a token.
    case Notice::RefusedByGit: return Tr::tr("refused, says git");
    case Notice::GlobalToken: return Tr::tr("for all organizations");
    //: Below or after the state of a token.
    case Notice::OldNotRevoked: return Tr::tr("another token kept");
    //: Below or after the state of a token.
    case Notice::RecordedDateWrong: return Tr::tr("recorded date wrong");
    case Notice::ExpiryUnknownAged: return Tr::tr("old, expiry not known");
    case Notice::UnusedLong: return Tr::tr("not checked recently");
    case Notice::ExpiryUnknown: return {};
    }
    Q_UNREACHABLE();
}

QString noticeWord(const Standing &standing)
{
    // What casts doubt on the state comes first; a lock is later than the check that failed.
    for (const Notice notice :
         {Notice::RefusedByGit, Notice::KeychainLocked, Notice::LastCheckFailed}) {
        if (standing.has(notice))
            return word(notice);
    }
    QStringList words;
    for (const Notice notice : standing.notices)
        words += word(notice);
    words.removeAll(QString());
    return words.value(0);
}

} // namespace wording
