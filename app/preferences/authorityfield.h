// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QGroupBox>
#include <QList>
#include <QSslCertificate>

class QPushButton;

namespace widgets {
class Label;
}
namespace widgets {
class Statement;
}

namespace preferences {

/// The file of an additional certificate authority: chosen, looked into, removed.
class AuthorityField final : public QGroupBox
{
    Q_OBJECT

public:
    explicit AuthorityField(QWidget *parent = nullptr);

    void setFile(const QString &name);
    /// Empty if none is chosen.
    [[nodiscard]] const QString &file() const noexcept { return m_file; }
    /// False while a file is chosen that holds no authority; why, is shown.
    [[nodiscard]] bool isUsable() const noexcept { return m_isUsable; }

private:
    void choose();
    void showFacts(const QList<QSslCertificate> &authorities);

    QString m_file;
    bool m_isUsable = true;
    widgets::Label *const m_name;
    widgets::Statement *const m_verdict;
    widgets::Label *const m_facts;
    QPushButton *const m_choose;
    QPushButton *const m_remove;
};

} // namespace preferences
