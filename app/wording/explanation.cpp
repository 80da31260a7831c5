// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/explanation.h"

using namespace Qt::Literals::StringLiterals;

namespace wording {

QString Explanation::advice() const
{
    QStringList sentences{meaning, next};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString plain(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString result;
    for (const QChar c : text) {
        // Other_Format holds the direction marks and everything else that is not seen.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            continue;
        if (result.size() == longest)
            return result + u'…';
        result += c;
    }
    return result.simplified();
}

} // namespace wording
