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

} // namespace wording
