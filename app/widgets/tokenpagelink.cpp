// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/tokenpagelink.h"

#include "azuredevops/service.h"
#include "widgets/browser.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/statement.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

using wording::Mark;

TokenPageLink::TokenPageLink(QWidget *parent)
    : QWidget(parent)
    , m_browser(new Browser(this))
    , m_open(button(u"openTokenPage"_s, tr("&Open the token page"), this))
    , m_copy(button(u"copyLink"_s, tr("Copy &link"), this))
    , m_row(new QHBoxLayout)
    , m_link(new Label(this))
    , m_outcome(new Statement(u"browser"_s, this))
{
    showIcon(m_open, u"open"_s);
    showIcon(m_copy, u"copy"_s);
    m_link->setObjectName(u"link"_s);
    m_link->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->setAnnounced();

    m_row->addWidget(m_open);
    m_row->addWidget(m_copy);
    m_row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_row);
    layout->addWidget(m_link);
    layout->addWidget(m_outcome);
    connect(m_open, &QPushButton::clicked, this, &TokenPageLink::open);
    connect(m_copy, &QPushButton::clicked, this, &TokenPageLink::copy);
    connect(m_browser, &Browser::failed, this, &TokenPageLink::onFailed);
}

void TokenPageLink::showAddressOnly()
{
    m_open->hide();
    m_row->setStretch(m_row->count() - 1, 0);
    m_row->insertWidget(0, m_link, 1);
}

void TokenPageLink::showButtonOnly()
{
    m_copy->hide();
    m_link->hide();
}

void TokenPageLink::setOrganization(const azuredevops::Organization &organization)
{
    m_link->setText(azuredevops::tokenPage(organization).toString());
    forget();
}

void TokenPageLink::forget()
{
    m_outcome->clear();
}

void TokenPageLink::open()
{
    forget();
    m_browser->open(QUrl(m_link->text()));
}

void TokenPageLink::onFailed()
{
    m_copy->show();
    m_link->show();
    m_outcome->say(Mark::Warning, tr("The browser could not be opened."),
                   tr("Copy the link, and open it in a browser."));
    Q_EMIT failed();
}

void TokenPageLink::copy()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    m_outcome->say(Mark::Works, tr("Copied."));
    Q_EMIT copied();
}

} // namespace widgets
