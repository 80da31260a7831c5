// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manual/helpwindow.h"

#include "manual/about.h"
#include "manual/topics.h"
#include "widgets/artwork.h"
#include "widgets/button.h"
#include "widgets/focusring.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace manual {
namespace {

/// Gives the document nothing of what it asks for. The base class would read files; and told that
/// there is none, the document would read it by itself.
class OfflineBrowser final : public QTextBrowser
{
public:
    explicit OfflineBrowser(QWidget *parent)
        : QTextBrowser(parent)
    {
        setOpenLinks(false);
    }

    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

/// The palette's own colour of links is often one that cannot be read on its own ground.
void colourLinks(QTextDocument &document, const QColor &colour)
{
    QTextCharFormat coloured;
    coloured.setForeground(colour);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto formats = block.textFormats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (!range.format.isAnchor())
                continue;
            QTextCursor link(&document);
            link.setPosition(block.position() + range.start);
            link.setPosition(block.position() + range.start + range.length,
                             QTextCursor::KeepAnchor);
            link.mergeCharFormat(coloured);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QMainWindow(parent)
    , m_language(language)
    , m_topic(new QComboBox(this))
    , m_text(new OfflineBrowser(this))
{
    setWindowTitle(tr("Help – PAT Wizard"));
    setObjectName(u"helpWindow"_s);
    new widgets::FocusRing(this);
    m_topic->setObjectName(u"topic"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    for (const QString &each : topics())
        m_topic->addItem(titleOf(textAbout(each, language)), each);
    auto *const label = new QLabel(tr("&Topic:"), this);
    label->setBuddy(m_topic);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *const about = widgets::button(u"about"_s, tr("&About PAT Wizard"), buttons);
    buttons->addButton(about, QDialogButtonBox::HelpRole);

    auto *const choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_topic, 1);
    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->addLayout(choice);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    setCentralWidget(content);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &HelpWindow::showText);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(about, &QPushButton::clicked, this, [this] { openAbout(this); });
    // Texts refer to each other by the names of their files.
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { explain(QFileInfo(link.path()).completeBaseName()); });
    showText(0);

    const int em = fontMetrics().height();
    resize(QSize(28 * em, 26 * em).boundedTo(screen()->availableSize() - QSize(em, 3 * em)));
}

void HelpWindow::explain(const QString &topic)
{
    const int index = m_topic->findData(topic);
    m_topic->setCurrentIndex(qMax(0, index));
    m_text->setFocus();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLinks(*m_text->document(), widgets::inkColor("accent", palette()));
}

void HelpWindow::showText(int index)
{
    m_text->setMarkdown(textAbout(m_topic->itemData(index).toString(), m_language));
    colourLinks(*m_text->document(), widgets::inkColor("accent", palette()));
    m_text->setAccessibleName(m_text->toPlainText()); // no caret goes through it
}

} // namespace manual
