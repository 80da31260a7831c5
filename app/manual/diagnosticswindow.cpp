// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manual/diagnosticswindow.h"

#include "widgets/focusring.h"
#include "widgets/statement.h"
#include "wording/diagnosiswords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace manual {

using wording::Mark;

DiagnosticsWindow::DiagnosticsWindow(const lifecycle::Services &services,
                                     const settings::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_statement(new widgets::Statement(u"diagnosticsStatement"_s, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy again"), this))
    , m_diagnose(new diagnosis::DiagnoseJob(services, settings))
{
    setWindowTitle(tr("Diagnostics – PAT Wizard"));
    setObjectName(u"diagnosticsWindow"_s);
    new widgets::FocusRing(this);
    m_statement->say(Mark::Waiting, tr("Collecting what somebody who helps you needs to know…"),
                     tr("This takes up to 12 seconds."));
    m_text->setObjectName(u"diagnosticsText"_s);
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(u"copyDiagnostics"_s);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_statement);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsWindow::copy);
    connect(m_diagnose.get(), &diagnosis::DiagnoseJob::finished, this, &DiagnosticsWindow::show);
    const int em = fontMetrics().height();
    resize(QSize(40 * em, 30 * em).boundedTo(screen()->availableSize() - QSize(em, 3 * em)));
    m_diagnose->start();
}

DiagnosticsWindow::~DiagnosticsWindow() = default;

void DiagnosticsWindow::show(const diagnosis::Diagnosis &diagnosis)
{
    m_text->setPlainText(diagnosis.text);
    m_copy->setEnabled(true);
    copy();
    m_statement->say(
        diagnosis.isProved() ? Mark::Works : Mark::Warning,
        tr("The diagnostics are on the clipboard. Paste them where you ask for help."),
        wording::proofSentence(diagnosis.proved, diagnosis.unproved, diagnosis.isLibraryKnown));
    m_diagnose.reset();
}

void DiagnosticsWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace manual
