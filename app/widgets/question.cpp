// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace widgets {

Question ask(QWidget *parent, const QString &name, const QString &title, const QString &text,
             const Answer &stay, const Answer &goOn)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const stays = box->addButton(stay.text, QMessageBox::RejectRole);
    QPushButton *const goesOn = box->addButton(goOn.text, QMessageBox::DestructiveRole);
    stays->setObjectName(stay.name);
    goesOn->setObjectName(goOn.name);
    box->setDefaultButton(stays);
    box->setEscapeButton(stays);
    return {box, goesOn};
}

} // namespace widgets
