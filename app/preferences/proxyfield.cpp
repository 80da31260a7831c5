// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "preferences/proxyfield.h"

#include "widgets/hint.h"
#include "widgets/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace preferences {

using settings::ProxyChoice;
using Way = ProxyChoice::Way;

ProxyField::ProxyField(QWidget *parent)
    : QGroupBox(tr("Proxy"), parent)
    , m_system(way(u"proxyOfSystem"_s, tr("As the &system says")))
    , m_none(way(u"noProxy"_s, tr("&No proxy")))
    , m_named(way(u"thisProxy"_s, tr("&This proxy:")))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
{
    m_host->setObjectName(u"proxyHost"_s);
    widgets::showHint(m_host, u"proxy.example"_s);
    m_host->setMaxLength(253);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, 65535);
    auto *const password = new widgets::Label(
        tr("If the proxy asks for a user name and a password, choose the system’s proxy and set "
           "https_proxy before you start PAT Wizard. Passwords are not stored here."),
        this);
    password->setMuted();

    auto *const address = new QFormLayout;
    address->setRowWrapPolicy(QFormLayout::WrapLongRows);
    address->addRow(tr("&Host name:"), m_host);
    address->addRow(tr("&Port:"), m_port);
    address->setContentsMargins(2 * fontMetrics().height(), 0, 0, 0);
    auto *const column = new QVBoxLayout(this);
    for (QRadioButton *each : {m_system, m_none, m_named})
        column->addWidget(each);
    column->addLayout(address);
    column->addWidget(password);
    for (const QRadioButton *each : {m_system, m_none, m_named})
        connect(each, &QRadioButton::toggled, this, &ProxyField::showWhatCounts);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyField::takeApart);
    setChoice({});
}

QRadioButton *ProxyField::way(const QString &name, const QString &text)
{
    auto *const button = new QRadioButton(text, this);
    button->setObjectName(name);
    return button;
}

void ProxyField::setChoice(const ProxyChoice &choice)
{
    m_system->setChecked(choice.way == Way::System);
    m_none->setChecked(choice.way == Way::None);
    m_named->setChecked(choice.way == Way::HostPort);
    m_host->setText(choice.host);
    m_port->setValue(choice.port);
    showWhatCounts();
}

ProxyChoice ProxyField::choice() const
{
    const Way way = m_named->isChecked() ? Way::HostPort
        : m_none->isChecked()            ? Way::None
                                         : Way::System;
    return {way, m_host->text().trimmed(), m_port->value()};
}

/// People paste http://proxy.example:8080/, which says the port as well.
void ProxyField::takeApart()
{
    static const QRegularExpression form(
        uR"(^\s*(?:http://)?(\[[0-9a-f:.]+\]|[^\s/@:\[\]]+)(?::([0-9]{1,5}))?/*\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(m_host->text());
    if (!match.hasMatch())
        return; // left as it is, for the person to see what is refused
    QString host = match.captured(1);
    m_host->setText(host.remove(u'[').remove(u']'));
    if (match.hasCaptured(2))
        m_port->setValue(match.captured(2).toInt());
}

void ProxyField::showWhatCounts()
{
    m_host->setEnabled(m_named->isChecked());
    m_port->setEnabled(m_named->isChecked());
    for (QRadioButton *each : {m_system, m_none, m_named}) // Qt does so only once it was tabbed to
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace preferences
