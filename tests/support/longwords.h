// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace test {

/// A language that says everything in half as many letters more, as some do; for as long as it
/// lives, in what is said from then on.
class LongWords final : public QTranslator
{
public:
    LongWords() { QCoreApplication::installTranslator(this); }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        QString more;
        for (qsizetype left = words.size() / 2; left > 0; left -= 7)
            more += QLatin1Char(' ') + QString(qMin<qsizetype>(left, 6), QLatin1Char('o'));
        // A button's last dots stay last.
        return words.endsWith(u'…') ? words.chopped(1) + more + u'…' : words + more;
    }
    bool isEmpty() const override { return false; }
};

} // namespace test
