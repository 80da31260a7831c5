// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/place.h"

#include "token/visibletext.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace library {
namespace {

constexpr qsizetype longestName = 100;

} // namespace

QString Place::key() const
{
    return organization.name().toLower() + u'/' + name.toLower();
}

bool isTokenName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && name == name.trimmed()
        && !name.contains(u'/') && !name.contains(QChar::ReplacementCharacter)
        && token::isVisibleText(name);
}

QString freeTokenName(const Place &place, const QSet<QString> &takenKeys)
{
    for (int number = 2;; ++number) {
        const QString ending = u'-' + QString::number(number);
        const QString name = place.name.left(longestName - ending.size()) + ending;
        if (!takenKeys.contains(Place{place.organization, name}.key()))
            return name;
    }
}

QString suggestedTokenName(QDate day)
{
    return "patwizard-"_L1 + day.toString(u"yyyy-MM"_s);
}

QString successorName(const QString &label, QDate day)
{
    static const QRegularExpression month(u"-\\d{4}-\\d{2}(-\\d+)?$"_s);
    const QString ending = u'-' + day.toString(u"yyyy-MM"_s);
    const QString stem = QString(label).remove(month).left(80);
    QString name = stem + ending;
    for (int number = 2; name == label; ++number)
        name = stem + ending + u'-' + QString::number(number);
    return name;
}

} // namespace library
