// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/capabilitylines.h"

#include "wording/punctuation.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace wizard {
namespace {

using azuredevops::Cause;
using azuredevops::CheckReport;
using azuredevops::Finding;
using azuredevops::Probe;
using azuredevops::State;
using azuredevops::Verdict;
using wording::CheckRow;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wizard::CapabilityLines)
};

std::optional<Probe> capabilityOf(const QString &row)
{
    for (const auto &[id, probe] : {std::pair("code"_L1, Probe::Code),
                                    {"members"_L1, Probe::Members},
                                    {"fullAccess"_L1, Probe::FullAccess}}) {
        if (row == id)
            return probe;
    }
    return {};
}

/// What keeps it from working, of something that is measured.
QString obstacle(const CheckRow &row, Probe probe, const CheckReport &report)
{
    const Finding finding = report.finding(probe);
    if (finding.cause == Cause::NotAsked)
        return report.verdict() == Verdict::Refused ? Tr::tr("Not checked.") : QString();
    if (finding.state == State::Works)
        return {};
    if (finding.cause != Cause::ScopeMissing)
        return wording::paragraph({row.headline, row.advice});
    if (report.needs.include(probe))
        return row.headline; // what to do about it is said once for all that is missing
    return probe == Probe::FullAccess ? Tr::tr("Needs Full access.")
                                      : Tr::tr("Not with this token.");
}

} // namespace

QString capabilityTitle(Probe probe)
{
    switch (probe) {
    case Probe::Code: return Tr::tr("Pull requests");
    case Probe::Members: return Tr::tr("Reviewers and approvals");
    case Probe::FullAccess: return Tr::tr("Diff");
    case Probe::Connection: // no capability
    case Probe::Global: break;
    }
    return {};
}

QList<CheckRow> capabilityLines(const QList<CheckRow> &rows, const CheckReport &report)
{
    QList<CheckRow> lines;
    for (const CheckRow &row : rows) {
        if (const auto probe = capabilityOf(row.id))
            lines += {row.id, row.mark, capabilityTitle(*probe), obstacle(row, *probe, report)};
    }
    return lines;
}

QList<CheckRow> technicalLines(const QList<CheckRow> &rows)
{
    QList<CheckRow> lines;
    std::ranges::copy_if(rows, std::back_inserter(lines),
                         [](const CheckRow &row) { return !capabilityOf(row.id); });
    return lines;
}

} // namespace wizard
