// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storedtoken.h"

#include <QDate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lifecycle {
namespace {

constexpr qsizetype longestName = 100;

} // namespace

QString StoredToken::key() const
{
    return organization.name().toLower() + u'/' + name.toLower();
}

bool isTokenName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && name == name.trimmed()
        && std::ranges::all_of(name, [](QChar c) { return c != u'/' && c.isPrint(); });
}

QString freeTokenName(const StoredToken &place, const QSet<QString> &takenKeys)
{
    for (int number = 2;; ++number) {
        const QString ending = u'-' + QString::number(number);
        const QString name = place.name.left(longestName - ending.size()) + ending;
        if (!takenKeys.contains(StoredToken{place.organization, name}.key()))
            return name;
    }
}

QString suggestedTokenName(QDate day)
{
    return "patwizard-"_L1 + day.toString(u"yyyy-MM"_s);
}

} // namespace lifecycle
