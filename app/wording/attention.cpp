// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/attention.h"

#include "wording/globalwords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using library::Notice;
using library::Standing;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::Attention)
};

constexpr qsizetype mostNames = 3;

QString listed(const QList<const StandingToken *> &tokens, bool withEnd)
{
    QStringList names;
    for (const StandingToken *token : tokens.first(std::min(tokens.size(), mostNames))) {
        const QString name = nameOf(token->record.place);
        names += withEnd ? Tr::tr("%1 (%2)").arg(name, endWords(token->standing)) : name;
    }
    const QString list = enumeration(names);
    const qsizetype more = tokens.size() - names.size();
    return more ? Tr::tr("%1 and %n more", nullptr, int(more)).arg(list) : list;
}

bool isRefused(const Standing &standing)
{
    return standing.state == library::TokenState::Refused;
}

bool isOver(const Standing &standing)
{
    return standing.daysLeft && *standing.daysLeft < 0;
}

/// A matter that tokens can share.
struct Matter
{
    Mark mark;
    std::function<bool(const Standing &)> concerns;
    QString headline; ///< %1 takes the names
    QString advice;
    bool withEnd = false;
    std::optional<Notice> notice = {};
};

QList<Matter> matters(QDate today)
{
    const auto noticed = [](Notice notice) {
        return [notice](const Standing &standing) { return standing.has(notice); };
    };
    return {
        {Mark::Refused, isRefused, Tr::tr("Refused by Azure DevOps: %1."),
         Tr::tr("Rotate to restore access, or remove what you no longer need.")},
        {Mark::Refused, isOver, Tr::tr("Expired, according to the recorded date: %1."),
         Tr::tr("Rotate to restore access, or remove what you no longer need."), true},
        {Mark::Warning, noticed(Notice::RefusedByGit),
         Tr::tr("Refused by Azure DevOps, as git says: %1."),
         Tr::tr("Check again to find out whether the token or something else is the reason.")},
        {Mark::Warning,
         [](const Standing &standing) {
             return standing.reminder && !isOver(standing) && !isRefused(standing);
         },
         Tr::tr("Expiring soon: %1."), Tr::tr("Rotate now, before access is interrupted."), true},
        {Mark::Warning, noticed(Notice::RecordedDateWrong),
         Tr::tr("Still accepted after the recorded expiry date: %1."),
         Tr::tr("Correct the date. The token page shows when a token expires.")},
        {Mark::Warning, noticed(Notice::GlobalToken), Tr::tr("Valid for all organizations: %1."),
         Tr::tr("%1 Rotate, and choose a single organization.")
             .arg(retirementOfGlobalTokens(today)),
         false, Notice::GlobalToken},
        {Mark::Warning, noticed(Notice::ExpiryUnknownAged),
         Tr::tr("At least 11 months old, and the expiry date is not known: %1."),
         Tr::tr("No token lasts much longer than a year. Record the expiry date, or rotate.")},
        {Mark::Warning, noticed(Notice::UnusedLong), Tr::tr("Not checked for 80 days or more: %1."),
         Tr::tr("Azure DevOps treats a token as inactive after 90 days without use. A check counts "
                "as use.")},
        {Mark::Warning, noticed(Notice::OldNotRevoked),
         Tr::tr("Another token is kept and not known to be revoked: %1."),
         Tr::tr("The details show which token it is. When you no longer need it, revoke it in "
                "Azure DevOps.")},
        {Mark::Unknown, noticed(Notice::KeychainLocked),
         Tr::tr("The keychain was locked or refused access at the last attempt: %1."),
         Tr::tr("This says nothing about whether a token works. Unlock the keychain, then check "
                "again.")},
    };
}

} // namespace

QList<AttentionLine> attention(const QList<StandingToken> &tokens, QDate today)
{
    QList<AttentionLine> lines;
    for (const Matter &matter : matters(today)) {
        QList<const StandingToken *> concerned;
        for (const StandingToken &token : tokens) {
            if (matter.concerns(token.standing))
                concerned += &token;
        }
        if (concerned.isEmpty())
            continue;
        std::ranges::stable_sort(
            concerned, [&matter](const StandingToken *a, const StandingToken *b) {
                return matter.withEnd ? *a->standing.daysLeft < *b->standing.daysLeft
                                      : library::isMoreUrgent(a->standing, b->standing);
            });
        QStringList keys;
        for (const StandingToken *token : concerned)
            keys += token->record.place.key();
        lines += {matter.mark, matter.headline.arg(listed(concerned, matter.withEnd)),
                  matter.advice, keys, matter.notice};
    }
    return lines;
}

} // namespace wording
