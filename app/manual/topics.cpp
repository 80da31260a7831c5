// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manual/topics.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace manual {
namespace {

QString contentOf(const QString &name)
{
    QFile file(":/help/"_L1 + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList topics()
{
    return {u"tokens"_s, u"organization"_s, u"access"_s, u"create"_s,   u"paste"_s,   u"check"_s,
            u"store"_s,  u"revoke"_s,       u"done"_s,   u"overview"_s, u"settings"_s};
}

QString textAbout(const QString &topic, const QString &language)
{
    const QString known = topics().contains(topic) ? topic : topics().constFirst();
    for (const QString &folder : {language, language.section(u'_', 0, 0)}) {
        const QString text
            = folder.isEmpty() ? QString() : contentOf(folder + u'/' + known + ".md"_L1);
        if (!text.isEmpty())
            return text;
    }
    return contentOf(known + ".md"_L1);
}

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace manual
