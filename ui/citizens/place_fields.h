// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/places/gazetteer.h"

#include <QObject>

class QLineEdit;

namespace brobygger {

struct Citizen;
class Form;
class SearchField;

/// Where a citizen lives, as fields of a form: postcode and town, parish and municipality. A postcode fills the town and
/// proposes the parish with its municipality; a parish brings its municipality. What was chosen by hand is left alone, and
/// a code that is in no table stays as it is.
class PlaceFields final : public QObject {
    Q_OBJECT
public:
    PlaceFields(Form& form, const Gazetteer& places, QObject* parent);

    void fill(const Citizen& citizen);
    void read(Citizen& citizen) const;
    /// A parish or municipality that is typed and in no list: it would be saved as none.
    Problems problems() const;

private:
    void propose();
    void followParish();
    void setParish(const QString& code);
    void setMunicipality(const QString& code);

    Form& m_form;
    const Gazetteer& m_places;
    QLineEdit* m_street;
    QLineEdit* m_postcode;
    QLineEdit* m_town;
    SearchField* m_parish;
    SearchField* m_municipality;
    bool m_townIsTyped = false;
    bool m_parishIsChosen = false;
};

} // namespace brobygger
