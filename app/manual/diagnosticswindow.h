// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "diagnosis/diagnosejob.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace widgets {
class Statement;
}

namespace manual {

/// Finds out what somebody who helps needs to know, puts it on the clipboard and shows it.
class DiagnosticsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// What is given must outlive the window.
    DiagnosticsWindow(const lifecycle::Services &services, const settings::Settings &settings,
                      QWidget *parent = nullptr);
    ~DiagnosticsWindow() override;

private:
    void show(const diagnosis::Diagnosis &diagnosis);
    void copy();

    widgets::Statement *const m_statement;
    QPlainTextEdit *const m_text;
    QPushButton *const m_copy;
    async::JobPtr<diagnosis::DiagnoseJob> m_diagnose;
};

} // namespace manual
