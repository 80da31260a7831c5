// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/storedtoken.h"

#include <QDate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lifecycle {

QString StoredToken::key() const
{
    return organization.name().toLower() + u'/' + name.toLower();
}

bool isTokenName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && name == name.trimmed()
        && std::ranges::all_of(name, [](QChar c) { return c != u'/' && c.isPrint(); });
}

QString suggestedTokenName(QDate day)
{
    return "patwizard-"_L1 + day.toString(u"yyyy-MM"_s);
}

} // namespace lifecycle
