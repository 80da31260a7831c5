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

QString dayWords(QDate day)
{
    //: The format of a date, as QLocale understands it: 26 Feb 2027
    return QLocale().toString(day, Tr::tr("d MMM yyyy"));
}

} // namespace wording
