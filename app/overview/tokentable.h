// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/standing.h"
#include "wording/attention.h"

#include <QAbstractTableModel>
#include <QSet>

namespace overview {

/// The stored tokens as rows. New records are merged in: a row that stays keeps its place, and
/// with that the selection.
class TokenTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Capabilities, Expiry, LastCheck, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< all that a search looks at, in lower case
        SubtextRole, ///< what stands below the text, muted; may be empty
        MarkRole, ///< a wording::Mark as int; none: without a mark
        CapabilityMarksRole, ///< of Capabilities: a mark for each of capabilityProbes
        LifeLeftRole, ///< 0 to 1, which is 90 days or more until it ends; none: unknown
        DaysLeftRole, ///< until it ends; none: unknown
        IsOverRole, ///< refused, expired or missing: its days are no matter any more
    };
    static constexpr std::array capabilityProbes{
        azuredevops::Probe::Code, azuredevops::Probe::Members, azuredevops::Probe::FullAccess};

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @a records as they stand on @a today (UTC), with reminders @a days before their end.
    void show(const QList<library::TokenRecord> &records, QDate today,
              const QList<int> &days = library::usualReminderDays);
    /// Marks the row of the place with that @a key as being checked, or not any more.
    void setChecking(const QString &key, bool isChecking);
    void stopChecking();

    [[nodiscard]] const wording::StandingToken &at(int row) const { return m_rows.at(row).token; }
    [[nodiscard]] const QString &keyAt(int row) const { return m_rows.at(row).key; }
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QList<library::TokenRecord> records() const;
    [[nodiscard]] QList<wording::StandingToken> tokens() const;
    /// All that State says now or while it is checked, each a line; for how wide that is.
    [[nodiscard]] QStringList stateTexts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        wording::StandingToken token;
        QString key;
        QString search;
    };

    [[nodiscard]] static Row rowFor(const library::TokenRecord &record, const QString &key,
                                    QDate today, const QList<int> &days);
    void append(const QList<Row> &rows);
    void removeRowsExcept(const QSet<QString> &keys);
    void rowChanged(int row);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString longText(const Row &row, int column) const;
    [[nodiscard]] QString sentence(const Row &row) const;
    [[nodiscard]] QVariant mark(const Row &row, int column) const;

    QList<Row> m_rows;
    QDate m_today;
    QList<int> m_reminderDays;
    QSet<QString> m_checking;
};

/// How a capability is marked: what is refused is no trouble unless it is needed, and nothing is
/// said to work of a token that does not.
[[nodiscard]] wording::Mark markOf(azuredevops::Probe probe, const wording::StandingToken &token);
/// The same in words.
[[nodiscard]] QString wordsOf(azuredevops::Probe probe, const wording::StandingToken &token);

} // namespace overview
