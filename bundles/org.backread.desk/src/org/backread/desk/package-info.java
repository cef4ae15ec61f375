/** What a draft's record says about what the engine found in it. Knows neither Eclipse nor files. */
package org.backread.desk;
