// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/copiesdialog.h"

#include "widgets/button.h"
#include "widgets/copysearch.h"
#include "widgets/focusring.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/scrollarea.h"
#include "widgets/statement.h"
#include "wording/copywords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

using finder::Copy;
using finder::Report;
using finder::Unread;
using wording::Mark;

namespace {

constexpr qsizetype mostLines = 200; // of each kind

bool isIncomplete(const Report &report)
{
    return std::ranges::any_of(report.unread, wording::isGap);
}

} // namespace

CopiesDialog::CopiesDialog(const lifecycle::Services &services, const library::TokenRecord &record,
                           const QStringList &entries, QWidget *parent,
                           const std::map<QString, token::Token> &known)
    : QDialog(parent)
    , m_place(record.place)
    , m_search(new CopySearch(services, record, entries, known, this))
    , m_where(new Label(this))
    , m_verdict(new Statement(u"copiesVerdict"_s, this))
    , m_lines(new QVBoxLayout)
    , m_addFolder(button(u"addFolder"_s, tr("&Add a folder…"), this))
    , m_again(button(u"searchAgain"_s, {}, this))
{
    setObjectName(u"copies"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    new FocusRing(this);
    setWindowTitle(tr("Copies of %1 – PAT Wizard").arg(wording::nameOf(record.place)));
    m_where->setObjectName(u"searched"_s);
    m_where->setMuted();
    m_verdict->setHeading();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupGap, groupGap, groupGap, groupGap);
    layout->setSpacing(gap);
    layout->addWidget(m_verdict);
    layout->addWidget(m_where);
    layout->addWidget(results(), 1);
    layout->addWidget(buttons());
    resize(scaled(columnWidth, *this), scaled(480, *this));
    connect(m_search, &CopySearch::moved, this, &CopiesDialog::showProgress);
    connect(m_search, &CopySearch::ended, this, &CopiesDialog::tell);
    search();
}

QWidget *CopiesDialog::results()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_lines);
    layout->addStretch(1);
    auto *area = new ScrollArea(this);
    area->setObjectName(u"copyList"_s);
    area->setAccessibleName(tr("What was found"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(column);
    return area;
}

QWidget *CopiesDialog::buttons()
{
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_addFolder, QDialogButtonBox::ActionRole);
    box->addButton(m_again, QDialogButtonBox::ActionRole);
    QPushButton *const close = button(u"closeCopies"_s, tr("&Close"), this);
    box->addButton(close, QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_addFolder, &QPushButton::clicked, this, &CopiesDialog::chooseFolder);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_search->isRunning())
            m_search->stop();
        else
            search();
    });
    return box;
}

void CopiesDialog::search()
{
    const QString known = tr(
        "PAT Wizard looks where tools keep tokens, in the environment of running programs, and "
        "in the keychain. It changes nothing, and nothing leaves this computer.");
    m_where->setText(
        m_folders.isEmpty()
            ? known
            : wording::paragraph({known, tr("Also in: %1.").arg(wording::enumeration(m_folders))}));
    list({});
    m_verdict->say(Mark::Waiting, tr("Looking for copies… Your keychain may want its password."));
    m_again->setText(tr("&Stop"));
    m_search->start(m_folders);
}

void CopiesDialog::showProgress(qint64 files, qint64 bytes)
{
    m_verdict->count(tr("Looking for copies: %n file(s), %1…", nullptr, int(files))
                         .arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)));
}

void CopiesDialog::tell(const Report &report)
{
    m_again->setText(tr("&Look again"));
    sayVerdict(report);
    list(report);
}

void CopiesDialog::sayVerdict(const Report &report)
{
    const int files = int(report.files);
    const int found = int(report.copies.size());
    if (found > 0)
        return m_verdict->say(Mark::Warning, tr("%n copies were found.", nullptr, found),
                              isIncomplete(report) ? tr("Not everything could be looked at.")
                                                   : QString());
    if (!m_search->troubles().isEmpty())
        return m_verdict->say(Mark::Unknown, tr("Not every token could be looked for."));
    if (isIncomplete(report))
        return m_verdict->say(
            Mark::Unknown,
            tr("No copy was found in %n file(s), but that was not all.", nullptr, files));
    m_verdict->say(Mark::Works, tr("No copy was found in %n file(s).", nullptr, files));
}

void CopiesDialog::list(const Report &report)
{
    while (QLayoutItem *const item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const wording::Explanation &words : m_search->troubles())
        add(u"notLookedFor"_s)->say(Mark::Unknown, words.happened, words.advice());
    for (const Copy &copy : report.copies.first(std::min(report.copies.size(), mostLines))) {
        const auto words = wording::explain(copy, m_place);
        const QString label = wording::plain(m_search->oldLabel(copy));
        const QString whose
            = label.isEmpty() ? QString() : tr("It is the old token “%1”.").arg(label);
        add(u"copy"_s)->say(wording::isPlainText(copy) ? Mark::Warning : Mark::Info,
                            wording::whereabouts(copy),
                            wording::paragraph({whose, words.happened, words.advice()}));
    }
    for (const Unread &unread : report.unread.first(std::min(report.unread.size(), mostLines)))
        add(u"notLookedAt"_s)->say(Mark::Unknown, wording::explain(unread).happened);
    const qsizetype more = std::max<qsizetype>(report.copies.size() - mostLines, 0)
        + std::max<qsizetype>(report.unread.size() - mostLines, 0);
    if (more > 0)
        add(u"more"_s)->say(Mark::Info, tr("There are %n more lines.", nullptr, int(more)),
                            tr("“patwizard find” tells them all."));
}

Statement *CopiesDialog::add(const QString &name)
{
    auto *line = new Statement(name);
    line->setFocusPolicy(Qt::NoFocus); // nothing can be done there
    m_lines->addWidget(line);
    return line;
}

void CopiesDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Look for copies in a folder"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (!m_folders.contains(folder))
            m_folders += folder;
        search();
    });
    dialog->open();
}

} // namespace widgets
