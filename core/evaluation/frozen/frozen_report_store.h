// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/frozen_report.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// What is kept beside the row of a frozen report.
struct FrozenContent {
    QByteArray document; ///< reportDocument
    ReleasedCells rowsBehind;
    QByteArray pdf;
};

/// Where frozen reports are kept.
class FrozenReportStore final {
public:
    explicit FrozenReportStore(Database& database)
        : m_database(database) {}

    /// The newest first.
    QList<FrozenReport> all() const;
    std::optional<FrozenReport> find(FrozenReportId id) const;
    QByteArray document(FrozenReportId id) const;
    ReleasedCells rowsBehind(FrozenReportId id) const;
    QByteArray pdf(FrozenReportId id) const;

    void insert(Write& write, const FrozenReport& report, const FrozenContent& content);
    /// Without the rows of somebody who was erased; everything else of a report stays as it was made.
    void replaceRowsBehind(Write& write, FrozenReportId id, const ReleasedCells& rows);
    /// Without the words of somebody who was erased, and without the PDF, which has them, too.
    void replaceDocument(Write& write, FrozenReportId id, const QByteArray& document);

    static const StoreTable<FrozenReport>& table();

private:
    QByteArray bytes(FrozenReportId id, const char* sql) const;

    Database& m_database;
};

} // namespace brobygger
