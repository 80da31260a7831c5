// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manual/about.h"

#include "widgets/focusring.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace manual {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(manual::About)
};

} // namespace

void openAbout(QWidget *parent)
{
    auto *const box = new QMessageBox(parent);
    box->setObjectName(u"aboutBox"_s);
    new widgets::FocusRing(box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tr::tr("About PAT Wizard"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Tr::tr("PAT Wizard %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        Tr::tr("Leads you to a personal access token for Azure DevOps that has been checked and is "
               "stored in your keychain, and tells you before it ends.")
        + "\n\n"_L1 + Tr::tr("Free software under the MIT licence.") + u'\n'
        + Tr::tr("Copyright 2026 the PAT Wizard authors") + u'\n'
        + Tr::tr("Built on Qt %1.").arg(QString::fromLatin1(qVersion())));
    const int size = 4 * box->fontMetrics().height();
    box->setIconPixmap(QIcon(box->windowIcon()).pixmap(size, size));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace manual
