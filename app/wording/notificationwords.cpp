// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/notificationwords.h"

#include "wording/punctuation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::Notification)
};

} // namespace

QString notificationSummary(const QList<AttentionLine> &lines)
{
    return lines.size() == 1 ? lines.constFirst().headline
                             : Tr::tr("Tokens for Azure DevOps need attention");
}

QString notificationBody(const QList<AttentionLine> &lines)
{
    if (lines.size() == 1)
        return lines.constFirst().advice;
    QStringList paragraphs;
    for (const AttentionLine &line : lines)
        paragraphs += paragraph({line.headline, line.advice});
    return paragraphs.join(u'\n');
}

QString rotateButton()
{
    return Tr::tr("Rotate");
}

QString laterButton()
{
    return Tr::tr("Remind me tomorrow");
}

QString openButton()
{
    return Tr::tr("Open PAT Wizard");
}

} // namespace wording
