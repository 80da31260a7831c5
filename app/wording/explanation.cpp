// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/explanation.h"

#include "token/visibletext.h"
#include "wording/punctuation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wording {

QString Explanation::advice() const
{
    return paragraph({meaning, next});
}

QString plain(const QString &text, qsizetype longest)
{
    const qsizetype enough = 4 * longest; // of a text without end
    QString result = token::onlyVisible(QStringView(text).first(std::min(text.size(), enough)));
    if (result.size() > longest) {
        const bool isPairCut = result.at(longest - 1).isHighSurrogate();
        result.truncate(isPairCut ? longest - 1 : longest);
        result += u'…';
    }
    return result.simplified();
}

QString shellQuoted(const QString &word)
{
    static const QRegularExpression special(u"[^\\p{L}\\p{N}_./:@%+-]|^-"_s);
    QString text = token::onlyVisible(word);
    if (!text.isEmpty() && !text.contains(special))
        return text;
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace wording
