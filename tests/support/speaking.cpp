// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/speaking.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace test {
namespace {

QString marked(QString words)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyz"_s;
    static const QString marked = u"âƀćđêƒĝĥîĵķłɱñôþǫŕšţûṽŵẋýž"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isPlace = i > 0 && words[i - 1] == u'%';
        const qsizetype letter = isPlace ? -1 : plain.indexOf(words[i].toLower());
        if (letter >= 0)
            words[i] = words[i].isUpper() ? marked[letter].toUpper() : marked[letter];
    }
    return words;
}

/// Of what Qt itself says, nothing.
class LongLanguage final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        const bool isFormat = words.startsWith("d MMM"_L1) || words.startsWith("MMMM"_L1);
        if (context[0] == 'Q' || isFormat || words.contains("(*"_L1))
            return {};
        QString more;
        for (qsizetype left = words.size() / 2; left > 0; left -= 7)
            more += u' ' + QString(qMin<qsizetype>(left, 6), u'ô');
        // A button's last dots stay last.
        return words.endsWith(u'…') ? marked(words.chopped(1)) + more + u'…' : marked(words) + more;
    }
    bool isEmpty() const override { return false; }
};

QLocale localeOf(const QString &language)
{
    if (language == longLanguage)
        return QLocale::c();
    if (language == mirroredLanguage)
        return QLocale(QLocale::Hebrew);
    return language == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                               : QLocale(language);
}

} // namespace

QStringList translations()
{
    QStringList languages;
    const QString before = u"patwizard_"_s;
    for (const QString &file : QDir(QStringLiteral(COMPILED_SENTENCES)).entryList({u"*.qm"_s})) {
        if (const QString language = QFileInfo(file).completeBaseName().mid(before.size());
            language != "en"_L1)
            languages += language;
    }
    return languages;
}

Speaking::Speaking(const QString &language)
{
    if (language == longLanguage || language == mirroredLanguage) {
        m_translator = std::make_unique<LongLanguage>();
    } else {
        m_translator = std::make_unique<QTranslator>();
        if (!m_translator->load("patwizard_"_L1 + language, QStringLiteral(COMPILED_SENTENCES)))
            qFatal("There is no translation of that name.");
    }
    QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(localeOf(language));
    QApplication::setLayoutDirection(QLocale().textDirection());
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace test
