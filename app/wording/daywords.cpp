// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/daywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::DayWords)
};

} // namespace

QString dayFormat()
{
    //: The format of a date, as QLocale understands it: 26 Feb 2027
    return Tr::tr("d MMM yyyy");
}

QString dayWords(QDate day)
{
    return QLocale().toString(day, dayFormat());
}

QString monthWords(std::chrono::year_month month)
{
    //: The format of a month, as QLocale understands it: November 2026
    return QLocale().toString(QDate(int(month.year()), int(unsigned(month.month())), 1),
                              Tr::tr("MMMM yyyy"));
}

} // namespace wording
