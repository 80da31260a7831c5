// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/comparisonwords.h"

#include "wording/checkwords.h"
#include "wording/punctuation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using azuredevops::Account;
using azuredevops::Probe;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::ComparisonWords)
};

Difference lost(Probe probe)
{
    switch (probe) {
    case Probe::Code:
        return {u"lost_pull_requests"_s,
                {Tr::tr("Pull requests worked before, but no longer do."), {}, {}}};
    case Probe::Members:
        return {u"lost_reviewers"_s,
                {Tr::tr("Reviewers and approvals worked before, but no longer do."), {}, {}}};
    case Probe::FullAccess:
        return {u"lost_diff"_s, {Tr::tr("Diff worked before, but no longer does."), {}, {}}};
    case Probe::Connection:
    case Probe::Global: break; // not compared
    }
    Q_UNREACHABLE();
}

Difference gained(Probe probe)
{
    switch (probe) {
    case Probe::Code:
        return {u"gained_pull_requests"_s,
                {Tr::tr("Pull requests work now, but did not before."), {}, {}}};
    case Probe::Members:
        return {u"gained_reviewers"_s,
                {Tr::tr("Reviewers and approvals work now, but did not before."), {}, {}}};
    case Probe::FullAccess:
        return {u"gained_diff"_s, {Tr::tr("Diff works now, but did not before."), {}, {}}};
    case Probe::Connection:
    case Probe::Global: break; // not compared
    }
    Q_UNREACHABLE();
}

QList<Difference> accepted(library::Acceptance acceptance)
{
    switch (acceptance) {
    case library::Acceptance::AsBefore: return {};
    case library::Acceptance::Lost:
        return {{u"became_refused"_s,
                 {Tr::tr("Azure DevOps accepted it before, but refuses it now."), {}, {}}}};
    case library::Acceptance::Regained:
        return {{u"accepted_again"_s,
                 {Tr::tr("Azure DevOps refused it before, but accepts it now."), {}, {}}}};
    }
    Q_UNREACHABLE();
}

/// Two accounts may bear one name: then only the service's ids tell them apart.
QString nameOf(const Account &account, const Account &other)
{
    const QString name = accountName(account);
    return name == accountName(other) ? Tr::tr("%1 [%2]").arg(name, plain(account.id)) : name;
}

} // namespace

QList<Difference> differences(const library::Comparison &comparison,
                              const std::optional<Account> &now)
{
    QList<Difference> all = accepted(comparison.acceptance);
    if (comparison.formerAccount && now) {
        all += {u"other_account"_s,
                {Tr::tr("The account is different: it was %1, and is now %2.")
                     .arg(nameOf(*comparison.formerAccount, *now),
                          nameOf(*now, *comparison.formerAccount)),
                 {},
                 {}}};
    }
    for (const Probe probe : comparison.lost)
        all += lost(probe);
    for (const Probe probe : comparison.gained)
        all += gained(probe);
    if (comparison.becameGlobal) {
        all += {
            u"became_global"_s,
            {Tr::tr(
                 "It is valid for all organizations of the account, which was not known before."),
             {},
             {}}};
    }
    return all;
}

QString changes(const library::Comparison &comparison, const std::optional<Account> &now)
{
    QStringList sentences;
    for (const Difference &each : differences(comparison, now))
        sentences += each.words.happened;
    return paragraph(sentences);
}

} // namespace wording
