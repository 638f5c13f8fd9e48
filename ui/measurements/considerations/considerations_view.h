// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/record_kind.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Card;
class ConsiderationsList;
class RequestsList;

/// What work must spare one citizen, and beside it who was asked to describe it.
class ConsiderationsView final : public QWidget {
    Q_OBJECT
public:
    ConsiderationsView(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    /// Whether records of this kind stand here.
    static bool shows(std::optional<RecordKind> kind);
    void select(RecordKind kind, qint64 record);

private:
    Card* m_requestsCard;
    ConsiderationsList* m_considerations;
    RequestsList* m_requests;
};

} // namespace brobygger
