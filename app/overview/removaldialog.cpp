// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/removaldialog.h"

#include "azuredevops/service.h"
#include "widgets/browser.h"
#include "widgets/button.h"
#include "widgets/focusring.h"
#include "widgets/label.h"
#include "widgets/scrollarea.h"
#include "widgets/statement.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

constexpr int roomOfNames = 110; ///< of 600, when the letters are twice as large
constexpr qsizetype numberedPages = 9;

QString namesOf(const QList<library::TokenRecord> &records, qsizetype most)
{
    QStringList names;
    for (const auto &record : records.first(std::min(records.size(), most)))
        names += u"• "_s + wording::nameOf(record.place);
    if (const qsizetype more = records.size() - names.size())
        names += RemovalDialog::tr("and %n more", nullptr, int(more));
    return names.join(u'\n');
}

} // namespace

RemovalDialog::RemovalDialog(const QList<library::TokenRecord> &records, const QString &keychain,
                             QWidget *parent)
    : QDialog(parent)
    , m_browser(new widgets::Browser(this))
    , m_outcome(new widgets::Statement(u"browser"_s, this))
    , m_copyLink(new widgets::Button(tr("Copy &link"), this))
{
    setObjectName(u"removal"_s);
    new widgets::FocusRing(this);
    setWindowTitle(tr("Remove tokens?"));
    const QString from = keychain.isEmpty()
        ? tr("This is removed from your keychain and from the list of stored tokens:")
        : tr("This is removed from the keychain “%1” and from the list of stored tokens:")
              .arg(keychain);
    auto *what = new widgets::Label(
        from + u'\n' + namesOf(records, roomOfNames / fontMetrics().height()), this);
    what->setObjectName(u"what"_s);
    const bool hasOld = std::ranges::any_of(
        records, [](const library::TokenRecord &record) { return !record.old.isEmpty(); });
    auto *consequence = new widgets::Label(
        wording::paragraph(
            {tr("The token itself goes on working, for anybody who has it, until it is revoked at "
                "Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only "
                "once."),
             hasOld ? tr("Old tokens that were kept are removed as well.") : QString()}),
        this);
    consequence->setObjectName(u"consequence"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(consequence);
    addPages(records);
    addWayRound(*layout);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = widgets::button(u"keep"_s, tr("&Keep"), buttons);
    auto *remove = widgets::button(u"confirmRemove"_s, tr("Re&move"), buttons);
    buttons->addButton(keep, QDialogButtonBox::RejectRole);
    buttons->addButton(remove, QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    keep->setFocus();
    layout->addStretch(1); // what a larger dialog is larger by
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void RemovalDialog::addPages(const QList<library::TokenRecord> &records)
{
    QList<azuredevops::Organization> organizations;
    for (const auto &record : records) {
        if (!organizations.contains(record.place.organization))
            organizations += record.place.organization;
    }
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < organizations.size(); ++i) {
        QString text = tr("Open the token page of %1, to revoke it").arg(organizations[i].name());
        if (i < numberedPages) // a key of its own
            text = tr("&%1. %2").arg(i + 1).arg(text);
        auto *page = new widgets::Button(text);
        widgets::showIcon(page, u"open"_s);
        page->setObjectName(u"openTokenPage"_s);
        page->setAutoDefault(false);
        page->letShorten();
        connect(page, &QPushButton::clicked, this,
                [this, url = azuredevops::tokenPage(organizations[i])] { m_browser->open(url); });
        column->addWidget(page);
    }
    auto *scroll = new widgets::ScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // Tab goes from button to button, and scrolls to each
    scroll->setWidgetResizable(true);
    scroll->setWidget(pages);
    scroll->setFixedHeight(std::min(pages->sizeHint().height(), 14 * fontMetrics().height()));
    layout()->addWidget(scroll);
}

void RemovalDialog::addWayRound(QLayout &layout)
{
    m_outcome->setAnnounced();
    m_copyLink->setObjectName(u"copyLink"_s);
    widgets::showIcon(m_copyLink, u"copy"_s);
    m_copyLink->setAutoDefault(false);
    m_copyLink->hide();
    layout.addWidget(m_outcome);
    layout.addWidget(m_copyLink);
    connect(m_browser, &widgets::Browser::failed, this, &RemovalDialog::offerToCopy);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link);
        m_outcome->say(wording::Mark::Works, tr("Copied."));
    });
}

void RemovalDialog::offerToCopy(const QUrl &url)
{
    m_link = url.toString();
    m_outcome->say(wording::Mark::Warning, tr("No browser could be opened."),
                   tr("Copy the link and open it in a browser yourself: %1").arg(m_link));
    m_copyLink->show();
}

} // namespace overview
