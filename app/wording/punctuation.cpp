// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/punctuation.h"

#include <QCoreApplication>

#include <algorithm>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::Punctuation)
};

QString joined(const QStringList &parts, const QString &pattern)
{
    QString all = parts.value(0);
    for (const QString &part : parts.sliced(std::min<qsizetype>(1, parts.size())))
        all = pattern.arg(all, part);
    return all;
}

} // namespace

QString paragraph(QStringList sentences)
{
    sentences.removeAll(QString());
    //: Two sentences, one after the other: some languages put nothing between them.
    return joined(sentences, Tr::tr("%1 %2"));
}

QString enumeration(const QStringList &items)
{
    //: A list in a sentence: %1 is the list so far, %2 the next of it.
    return joined(items, Tr::tr("%1, %2"));
}

} // namespace wording
