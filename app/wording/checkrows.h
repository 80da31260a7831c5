// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"
#include "azuredevops/organization.h"
#include "wording/checkwords.h"
#include "wording/mark.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace wording {

/// One line of the check, fit to be shown: "icon, words, and what to do about it".
struct CheckRow
{
    QString id; ///< stable: names the widget
    Mark mark = Mark::NotAsked;
    QString headline;
    QString advice;

    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

/// The ids of the lines of a check, in their order.
[[nodiscard]] QStringList checkRowIds();

/// The lines of a check in their order, as far as @a report knows them by now.
/// The token is one of that @a origin; @a running marks what is still to come as waited for.
[[nodiscard]] QList<CheckRow> checkRows(const azuredevops::CheckReport &report,
                                        const azuredevops::Organization &organization,
                                        Origin origin, bool running);

/// The mark and the sentence for the check as a whole.
[[nodiscard]] Mark summaryMark(const azuredevops::CheckReport &report);
[[nodiscard]] QString summary(const azuredevops::CheckReport &report,
                              QDate today = QDateTime::currentDateTimeUtc().date());

} // namespace wording
