// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/citizens/citizen_entry.h"
#include "ui/kit/forms/record_fields.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace brobygger {

class DoctorFields;
class DuplicatesPanel;
class FormDialog;
struct PageContext;

/// The form of a person: who, where, how to reach safely, own doctor. While a new one is typed, possible duplicates stand
/// beside it.
class CitizenForm final : public QObject {
    Q_OBJECT
public:
    /// Opens the form over `parent`: empty for a new person, filled for `citizen`. `saved` is told the person, also when
    /// somebody who was there already is chosen instead. It begins in the field `first`, or in the first of all.
    static void open(PageContext& context, QWidget* parent, const Citizen& citizen, std::function<void(CitizenId)> saved,
                     const QString& first = {});

private:
    CitizenForm(PageContext& context, FormDialog* dialog, QWidget* page, Citizen citizen, std::function<void(CitizenId)> saved);
    void build();
    Citizen typed() const;
    CitizenEntry entry() const;
    Problems problems() const;
    Result<void> save();
    void lookForDuplicates();
    void reveal();

    PageContext& m_context;
    FormDialog* m_dialog;
    QPointer<QWidget> m_page; ///< whose messages say what was done
    PersonNumberField* m_number = nullptr;
    DoctorFields* m_doctor = nullptr;
    DuplicatesPanel* m_duplicates = nullptr;
    Citizen m_citizen; ///< as it was when the form was opened
    RecordFields<Citizen> m_fields;
    std::function<void(CitizenId)> m_saved;
};

} // namespace brobygger
